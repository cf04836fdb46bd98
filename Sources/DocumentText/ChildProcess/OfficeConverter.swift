/// LibreOffice, which turns documents into pages. It runs in a child process with a profile of its own and within limits.
public struct OfficeConverter: Sendable {
    private let limits: DocumentLimits

    public init() {
        var limits = DocumentLimits()
        // LibreOffice maps several libraries and fonts whole, and keeps many files open.
        limits.memoryBytes = 8 << 30
        limits.openFiles = 1024
        limits.wallSeconds = 120
        limits.cpuSeconds = 100
        self.limits = limits
    }

    /// The document as a PDF.
    public func pdf(of bytes: [UInt8], format: DocumentFormat) throws(DocumentError) -> [UInt8] {
        let program = try InstalledProgram("soffice", package: "libreoffice-writer-nogui")
        return try TemporaryDirectory.with { directory throws(DocumentError) in
            _ = try directory.write(bytes, to: "in." + Self.ending(of: format))
            try directory.makeDirectory("profile/user")
            _ = try directory.write(Array(Self.settings.utf8), to: "profile/user/registrymodifications.xcu")
            let arguments = [
                "-env:UserInstallation=file://\(directory.path)/profile", "--headless", "--norestore",
                "--convert-to", "pdf:writer_pdf_Export", "--outdir", directory.path,
                "in." + Self.ending(of: format),
            ]
            let output = try ChildProcess(
                program: program, arguments: arguments, directory: directory, limits: limits, isSuite: true
            ).run()
            // It reports most failures with status 0: the file tells.
            guard output.status == .exited(0), let pdf = directory.read("in.pdf", limit: limits.inputBytes) else {
                throw DocumentError(
                    .converterFailed, "LibreOffice could not turn it into pages; open it there and export a PDF")
            }
            return pdf
        }
    }

    private static func ending(of format: DocumentFormat) -> String {
        switch format {
        case .text: "txt"
        case .encryptedOffice, .archive: "bin"
        case .mhtml: "mht"
        case .pdf, .docx, .odt, .html, .doc, .rtf: format.rawValue
        }
    }

    /// No macros, and nothing fetched that a document refers to.
    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
        <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
        <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
        <prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update">\
        <prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>

        """
}
