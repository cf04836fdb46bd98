import Glibc

/// Turns arguments into inputs: files as given, directories as the résumés in them, in a stable order.
struct InputFinder {
    /// Only these are picked up inside directories; a file named by the user is read whatever it is called.
    static let endings: Set<String> = ["md", "markdown", "txt"]

    /// What each argument leads to, in order. An argument that leads to nothing gives one failure.
    func find(_ arguments: [String]) -> [Result<Input, InputFailure>] {
        arguments.flatMap(find)
    }

    /// One argument that names one document, and not a directory that happens to hold one.
    func isSingleDocument(_ arguments: [String]) -> Bool {
        guard let argument = arguments.first, arguments.count == 1 else { return false }
        return argument == Input.standardInputArgument || FileKind(path: argument) != .directory
    }

    private func find(_ argument: String) -> [Result<Input, InputFailure>] {
        if argument == Input.standardInputArgument { return [.success(Input(path: argument))] }
        do {
            guard try FileKind(of: argument) == .directory else { return [.success(Input(path: argument))] }
        } catch {
            return [.failure(InputFailure(name: argument, reason: "\(error)"))]
        }
        let found = walk(argument)
        guard found.isEmpty else { return found }
        return [.failure(InputFailure(name: argument, reason: "holds no .md, .markdown or .txt file"))]
    }

    /// Files and subdirectories sorted together by name. Links to directories are not followed: they may lead in circles.
    private func walk(_ directory: String) -> [Result<Input, InputFailure>] {
        let names: [String]
        do {
            names = try entryNames(directory)
        } catch {
            return [.failure(InputFailure(name: directory, reason: "\(error)"))]
        }
        let prefix = directory.hasSuffix("/") ? directory : directory + "/"
        return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [Result<Input, InputFailure>] in
            let path = prefix + name
            guard let kind = try? FileKind(of: path, followingLinks: false) else { return [] }
            if kind == .directory { return walk(path) }
            guard InputFinder.endings.contains(FileName(path: path).ending.lowercased()),
                FileKind(path: path) == .regular
            else { return [] }
            return [.success(Input(path: path))]
        }
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
