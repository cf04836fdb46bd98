/// The converters of poppler, run on one PDF that lies in a directory of its own.
struct PopplerTools {
    private let directory: TemporaryDirectory
    private let limits: DocumentLimits
    private let file: String
    static let damaged = DocumentError(
        .damaged, "the PDF is damaged; try: qpdf IN.pdf OUT.pdf, then give OUT.pdf")
    private static let package = "poppler-utils"

    init(_ bytes: [UInt8], in directory: TemporaryDirectory, limits: DocumentLimits) throws(DocumentError) {
        self.directory = directory
        self.limits = limits
        file = try directory.write(bytes, to: "in.pdf")
    }

    /// The words of each page and where they stand, in the part of the page that is shown.
    ///
    /// `isDamaged`: poppler stumbled on the way.
    func words() throws(DocumentError) -> (pages: [Page], isDamaged: Bool) {
        // One page more than allowed, to know that there is one.
        let last = limits.pages &+ 1
        let output = try run("pdftotext", ["-bbox-layout", "-cropbox", "-l", "\(last)", file, "-"])
        try check(output)
        let pages = try WordBoxReader.pages(output.standardOutput, limits: limits)
        guard pages.count <= limits.pages else {
            throw DocumentError(.limitExceeded, "the PDF has more pages than the limit of \(limits.pages)")
        }
        let said = String(decoding: output.standardError.prefix(4000), as: UTF8.self)
        return (pages, said.contains("Syntax Error"))
    }

    /// Fonts, weights, colours and links. Empty when pdftohtml fails: the words alone can be read too.
    func styles() throws(DocumentError) -> [StyledPage] {
        let options = ["-xml", "-i", "-stdout", "-nodrm", "-noroundcoord", "-fontfullname", "-zoom", "3"]
        let output = try run("pdftohtml", options + ["-l", "\(limits.pages)", file])
        guard output.status == .exited(0) else { return [] }
        return StyledRunReader.pages(output.standardOutput)
    }

    /// A small grey picture of the page.
    func picture(ofPage page: Int) throws(DocumentError) -> GrayPicture? {
        let options = ["-gray", "-cropbox", "-scale-to", "1200", "-f", "\(page)", "-l", "\(page)"]
        let output = try run("pdftoppm", options + [file])
        return output.status == .exited(0) ? GrayPicture(portableGraymap: output.standardOutput) : nil
    }

    private func run(_ name: String, _ arguments: [String]) throws(DocumentError) -> ChildProcess.Output {
        let program = try InstalledProgram(name, package: Self.package)
        return try ChildProcess(program: program, arguments: arguments, directory: directory, limits: limits).run()
    }

    private func check(_ output: ChildProcess.Output) throws(DocumentError) {
        guard output.status != .exited(0) else { return }
        let said = String(decoding: output.standardError.prefix(4000), as: UTF8.self)
        if said.contains("Incorrect password") {
            throw DocumentError(
                .encrypted,
                "the PDF is locked with a password; run: qpdf --password=PASSWORD --decrypt IN.pdf OUT.pdf, then give OUT.pdf"
            )
        }
        switch output.status {
        // 99: poppler's word for what it has no code for, such as no page.
        case .exited(1...3), .exited(99): throw Self.damaged
        case .exited, .signalled:
            throw DocumentError(
                .converterFailed, "pdftotext failed on the PDF; try: qpdf IN.pdf OUT.pdf, then give OUT.pdf")
        }
    }
}
