import DocumentText
import Glibc
import ResumeReading

/// Turns arguments into inputs: files as given, directories as the files in them, in a stable order.
struct InputFinder {
    /// Those of résumés.
    static let endings = [
        "md", "markdown", "txt", "pdf", "docx", "docm", "dotx", "odt", "html", "htm", "json", "yaml", "yml",
    ]

    /// Other data has these endings too: of the files that a folder holds, only those that speak of a résumé are taken.
    private static let dataEndings = ["json", "yaml", "yml"]

    /// Only these are picked up inside directories; a file named by the user is read whatever it is called.
    var endings = InputFinder.endings
    /// What reading each may cost.
    var limits = DocumentLimits()

    /// What arguments lead to.
    struct Findings {
        /// In order. An argument that leads to nothing gives one failure.
        var inputs: [Result<Input, InputFailure>] = []
        /// The paths of documents in folders that Vitagraph has drawn itself.
        var ownDocuments: [String] = []

        /// Which of a folder's files are no inputs, although they look like it.
        var remark: String? {
            guard let first = ownDocuments.first else { return nil }
            let others = ownDocuments.count - 1
            let names = others == 0 ? first : "\(first) and \(others) other file\(others == 1 ? "" : "s")"
            return "\(names): passed over, because Vitagraph drew \(others == 0 ? "it" : "them")"
        }
    }

    func find(_ arguments: [String]) -> Findings {
        var findings = Findings()
        for argument in arguments { find(argument, into: &findings) }
        return findings
    }

    /// One argument that names one document, and not a directory that happens to hold one.
    func isSingleDocument(_ arguments: [String]) -> Bool {
        guard let argument = arguments.first, arguments.count == 1 else { return false }
        return argument == Input.standardInputArgument || FileKind(path: argument) != .directory
    }

    private func find(_ argument: String, into findings: inout Findings) {
        do {
            guard argument != Input.standardInputArgument, try FileKind(of: argument) == .directory else {
                findings.inputs.append(.success(input(argument)))
                return
            }
        } catch {
            findings.inputs.append(.failure(InputFailure(name: argument, reason: "\(error)")))
            return
        }
        let countBefore = findings.inputs.count
        walk(argument, into: &findings)
        guard findings.inputs.count == countBefore else { return }
        findings.inputs.append(.failure(InputFailure(name: argument, reason: "holds no \(endingsInWords) file")))
    }

    private func input(_ path: String) -> Input { Input(path: path, limits: limits) }

    private var endingsInWords: String {
        let dotted = endings.map { ".\($0)" }
        guard let last = dotted.last, dotted.count > 1 else { return dotted.joined() }
        return "\(dotted.dropLast().joined(separator: ", ")) or \(last)"
    }

    /// Files and subdirectories sorted together by name. Links to directories are not followed: they may lead in circles.
    private func walk(_ directory: String, into findings: inout Findings) {
        let names: [String]
        do {
            names = try entryNames(directory)
        } catch {
            findings.inputs.append(.failure(InputFailure(name: directory, reason: "\(error)")))
            return
        }
        let prefix = directory.hasSuffix("/") ? directory : directory + "/"
        for name in names.filter({ !$0.hasPrefix(".") }).sorted() {
            let path = prefix + name
            let ending = FileName(path: path).ending.lowercased()
            do {
                if try FileKind(of: path, followingLinks: false) == .directory {
                    walk(path, into: &findings)
                    continue
                }
            } catch {
                // It went meanwhile, or its name has bytes that are no text.
                guard endings.contains(ending) else { continue }
                let reason = name.contains("\u{FFFD}") ? "its name is no UTF-8; rename it" : "\(error)"
                findings.inputs.append(.failure(InputFailure(name: path, reason: reason)))
                continue
            }
            guard endings.contains(ending), FileKind(path: path) == .regular, !isOtherData(path, ending) else {
                continue
            }
            if ending == "pdf", (try? input(path).read()).map(OwnDocument.isRecognized) ?? false {
                findings.ownDocuments.append(path)
            } else {
                findings.inputs.append(.success(input(path)))
            }
        }
    }

    private func isOtherData(_ path: String, _ ending: String) -> Bool {
        // Who asks for one kind of data alone wants all of it.
        guard InputFinder.dataEndings.contains(ending), endings == InputFinder.endings else { return false }
        // Labels for `evaluate` lie beside what they label.
        if path.hasSuffix(".gold.json") { return true }
        guard let beginning = Input(path: path).beginning() else { return false }
        return !StructuredResume.isLikely(beginning: String(decoding: beginning, as: UTF8.self))
    }

    private func entryNames(_ directory: String) throws(SystemError) -> [String] {
        guard let stream = opendir(directory) else { throw .last }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }
}
