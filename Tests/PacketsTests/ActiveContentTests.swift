import PDFObjects
import Testing

@testable import Packets

/// What acts by itself or reaches out does not come into a packet.
struct ActiveContentTests {
    private func packet(annotations: [String], page: String = "", catalog: String = "") throws -> MadePacket {
        let list = annotations.joined(separator: " ")
        return try MadePacket([
            SamplePDF("cv", pageCount: 1, catalog: catalog, pages: [0: "/Annots [\(list)] \(page)"]).bytes
        ])
    }

    private static func link(_ action: String) -> String {
        "<< /Subtype /Link /Rect [0 0 9 9] /A << \(action) >> >>"
    }

    @Test(arguments: [
        "/S /Launch /F (calc.exe)", "/S /JavaScript /JS (app.alert\\(1\\))", "/S /GoToR /F (other.pdf) /D [0 /Fit]",
        "/S /SubmitForm /F (https://example.org)", "/S /URI /URI (javascript:alert\\(1\\))",
        "/S /URI /URI (file:///etc/passwd)", "/S /ImportData /F (x.fdf)", "/S /GoToE /T << /R /C >>", "/NoKind true",
        "/S /Rendition",
    ])
    func actionsThatReachOutAreTakenOff(action: String) throws {
        let packet = try packet(annotations: [Self.link(action)])
        #expect(try packet.pages[1]["/Annots"]?[0]["/A"] == nil)
        #expect(packet.remarks[0]?.removedActions == 1)
        #expect(try packet.complaint() == nil)
    }

    @Test(arguments: [
        "/S /URI /URI (https://example.org/a)", "/S /URI /URI (mailto:ada@example.org)", "/S /Named /N /NextPage",
        "/S /URI /URI (www.example.org)",
    ])
    func linksToTheWebStay(action: String) throws {
        let packet = try packet(annotations: [Self.link(action)])
        #expect(try packet.pages[1]["/Annots"]?[0]["/A"] != nil)
        #expect(packet.remarks[0]?.removedActions == 0)
    }

    @Test func whatFollowsALinkIsTakenOff() throws {
        let action = "/S /URI /URI (https://example.org) /Next << /S /JavaScript /JS (evil) >>"
        let packet = try packet(annotations: [Self.link(action)])
        #expect(!String(decoding: packet.bytes, as: UTF8.self).contains("evil"))
        #expect(packet.remarks[0]?.removedActions == 1)
    }

    @Test func eventsOfPagesAndFieldsAreTakenOff() throws {
        let script = "/AA << /O << /S /JavaScript /JS (evil) >> >>"
        let packet = try packet(
            annotations: ["<< /Subtype /Widget /Rect [0 0 9 9] \(script) >>"], page: script,
            catalog: "/OpenAction << /S /JavaScript /JS (evil) >> \(script)")
        #expect(try packet.pages[1]["/AA"] == nil)
        #expect(try packet.pages[1]["/Annots"]?[0]["/AA"] == nil)
        #expect(packet.document.root["/OpenAction"] == nil)
        #expect(packet.document.root["/AA"] == nil)
        #expect(packet.remarks[0]?.removedActions == 2)
    }

    @Test func filmsAndSoundsGoAndOtherMarksStay() throws {
        let kinds = ["Screen", "Highlight", "RichMedia", "Sound", "Text", "3D", "Movie"]
        let packet = try packet(annotations: kinds.map { "<< /Subtype /\($0) /Rect [0 0 9 9] >>" })
        let left = try packet.pages[1]["/Annots"]?.items.compactMap { $0["/Subtype"]?.name }
        #expect(left == ["Highlight", "Text"])
        #expect(packet.remarks[0]?.removedActions == 5)
    }
}
