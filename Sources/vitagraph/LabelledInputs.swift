/// Which résumé goes with which labels: `cv.md` with `cv.gold.json` or `cv.json`.
struct LabelledInputs {
    struct Document: Hashable, Sendable {
        var name: String
        var labels: Input
        var input: Input?
    }

    private(set) var documents: [Document] = []
    /// Arguments that lead to nothing.
    private(set) var failures: [InputFailure] = []
    /// Résumés that are left out.
    private(set) var unlabelled: [InputFailure] = []

    /// - Parameters:
    ///   - labels: a directory of labels, or one file of them.
    ///   - inputs: as every command takes them.
    init(labels: String, inputs: [String]) {
        let labelFiles = found(labels, endings: ["json"])
        let labelPaths = Set(labelFiles.map(\.path))
        // Labels often lie beside what they label.
        let inputFiles = inputs.flatMap { found($0, endings: InputFinder.endings) }.filter {
            !labelPaths.contains($0.path) && !$0.path.hasSuffix(".gold.json")
        }
        if InputFinder().isSingleDocument([labels]), InputFinder().isSingleDocument(inputs) {
            // Two files are meant for each other, whatever their names.
            documents = zip(labelFiles, inputFiles).map { Document(name: $0.documentName, labels: $0, input: $1) }
            return
        }
        // Without any résumé, which is told already, figures would say nothing.
        guard !inputFiles.isEmpty else { return }
        let names = Set(labelFiles.map(\.documentName))
        var inputsByName: [String: Input] = [:]
        for input in inputFiles {
            let name = FileName(path: input.path).stem
            if !names.contains(name) {
                let reason =
                    "not scored, because no labels are called \(name).gold.json: add them, or leave the file out"
                unlabelled.append(InputFailure(name: input.name, reason: reason))
            } else if let namesake = inputsByName[name] {
                // Of twins, the text is the one that was labelled.
                let (kept, other) = input.rank < namesake.rank ? (input, namesake) : (namesake, input)
                inputsByName[name] = kept
                let reason = "not scored, because \(kept.name) has the same labels: give each its own"
                unlabelled.append(InputFailure(name: other.name, reason: reason))
            } else {
                inputsByName[name] = input
            }
        }
        documents = labelFiles.map { file in
            Document(name: file.documentName, labels: file, input: inputsByName[file.documentName])
        }
    }

    private mutating func found(_ argument: String, endings: [String]) -> [Input] {
        InputFinder(endings: endings).find([argument]).inputs.compactMap { result in
            switch result {
            case .success(let input): return input
            case .failure(let failure):
                failures.append(failure)
                return nil
            }
        }
    }
}

extension Input {
    /// By the ending, text before documents.
    fileprivate var rank: Int {
        InputFinder.endings.firstIndex(of: FileName(path: path).ending.lowercased()) ?? InputFinder.endings.count
    }

    /// `cv` of the labels `cv.gold.json` and `cv.json`.
    fileprivate var documentName: String {
        let stem = FileName(path: path).stem
        return stem.hasSuffix(".gold") ? String(stem.dropLast(".gold".count)) : stem
    }
}
