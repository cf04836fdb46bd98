public import ArgumentParser
import DocumentText

/// One limit of reading as the user sets it: `pages=300`.
struct LimitArgument: ExpressibleByArgument, Equatable {
    /// The limits that can be set, in the order of help.
    enum Name: String, CaseIterable {
        case file, text, lines, pages, words, characters, elements, unpacked, seconds, memory
    }

    var name: Name
    var value: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let name = Name(rawValue: String(parts[0])), let value = Int(parts[1]),
            (1...name.largest).contains(value)
        else { return nil }
        self.name = name
        self.value = value
    }

    var defaultValueDescription: String { "\(name.rawValue)=\(value)" }

    func apply(to limits: inout DocumentLimits) {
        switch name {
        case .file: limits.inputBytes = value << 20
        case .text: limits.textBytes = value << 20
        case .lines: limits.lines = value
        case .pages: limits.pages = value
        case .words:
            limits.words = value
            limits.wordsPerPage = max(limits.wordsPerPage, value / 10)
        case .characters: limits.characters = value
        case .elements: limits.elements = value
        case .unpacked:
            limits.archiveBytes = value << 20
            limits.archiveEntryBytes = value << 19
        case .seconds:
            limits.wallSeconds = value
            limits.cpuSeconds = max(1, value * 2 / 3)
        case .memory: limits.memoryBytes = value << 20
        }
    }

    /// All with their defaults, for help: `pages=100`.
    static let listing: String = {
        let limits = DocumentLimits()
        return Name.allCases.map { name in
            let value =
                switch name {
                case .file: limits.inputBytes >> 20
                case .text: limits.textBytes >> 20
                case .lines: limits.lines
                case .pages: limits.pages
                case .words: limits.words
                case .characters: limits.characters
                case .elements: limits.elements
                case .unpacked: limits.archiveBytes >> 20
                case .seconds: limits.wallSeconds
                case .memory: limits.memoryBytes >> 20
                }
            return "\(name.rawValue)=\(value)" + (name.isInMebibytes ? " (MiB)" : "")
        }.joined(separator: ", ")
    }()
}

extension LimitArgument.Name {
    fileprivate var isInMebibytes: Bool { [.file, .text, .unpacked, .memory].contains(self) }

    /// Sizes stay below what 32 bits count; beyond the others nothing is gained.
    fileprivate var largest: Int {
        switch self {
        case .file, .text, .unpacked: 1024
        case .memory: 1 << 20
        case .seconds: 86_400
        case .lines, .pages, .words, .characters, .elements: 1_000_000_000
        }
    }
}
