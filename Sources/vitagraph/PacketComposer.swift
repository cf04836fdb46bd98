import CMalloc
import Canvas
import CareerAnalysis
import Drawing
import Glibc
import PDFObjects
import Packets
import Pages
import Resume
import ResumeReading

/// What is to be said of a packet that was written.
struct PacketOutcome {
    /// Worth knowing.
    var remarks: [String] = []
    /// What the packet lacks.
    var failures: [InputFailure] = []
}

/// Lays a packet out, draws its own pages, and has it put together.
struct PacketComposer {
    var definition: ReportDefinition
    var options: InputOptions
    var paper: Paper?
    var hasOriginals: Bool
    /// The report on all candidates belongs to the packet.
    var hasCohort = false
    var fonts: FontLibrary

    /// The packet as a whole could not be made.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    func write(
        _ documents: [PacketDocument], _ attachments: [PacketAttachment], with assembler: PacketAssembler,
        to path: String
    ) async throws -> PacketOutcome {
        var documents = sorted(documents)
        var attachments = attachments
        var outcome = PacketOutcome()
        while true {
            let cohort = try cohort(of: documents)
            var layout = layout(documents, attachments, cohort: cohort)
            guard !layout.ownPages.isEmpty else {
                throw Failure(description: "the packet has no page of its own: name cover, summary or sources")
            }
            let (pages, headings) = try await draw(layout, documents, cohort)
            Self.returnFreeMemory()
            guard !Interruption.isRequested else { return outcome }
            layout.addHeadings(headings)
            let packet = Packet(
                ownPages: pages, parts: layout.parts, labels: layout.labels,
                attachments: try PacketFiles(contents: layout.contents).attachments(documents, attachments))
            do {
                let remarks = try write(packet, with: assembler, to: path)
                outcome.remarks += self.remarks(on: documents, attachments, remarks, layout)
                outcome.failures = failures(documents, attachments)
                return outcome
            } catch PacketError.unusable(let number, let error) {
                // It could be opened and not copied: the packet is made again without it.
                let reason = "its pages cannot be copied: \(error.message) [damaged]"
                for index in documents.indices where documents[index].original?.number == number {
                    documents[index].original = nil
                    documents[index].originalFailure = InputFailure(
                        name: documents[index].name, reason: reason, code: "damaged")
                }
                for index in attachments.indices where attachments[index].original?.number == number {
                    attachments[index].original = nil
                    attachments[index].failure = InputFailure(
                        name: attachments[index].path, reason: reason, code: "damaged")
                }
            } catch PacketError.failed(let error) {
                throw Failure(description: "the packet could not be put together: \(error.message)")
            } catch let error as InputFailure {
                throw Failure(description: "\(error.name): \(error.reason)")
            }
        }
    }

    private func write(
        _ packet: Packet, with assembler: PacketAssembler, to path: String
    ) throws -> [Int: DocumentRemarks] {
        if path == Input.standardInputArgument || FileKind(path: path) == .other {
            let (bytes, remarks) = try withLargeStack { try assembler.assembled(packet) }
            do throws(SystemError) {
                if path == Input.standardInputArgument {
                    try StandardStream.output.write(bytes)
                } else {
                    try AtomicFile.write(bytes, to: path)
                }
            } catch {
                // Whoever read us has seen enough.
                if error.code == EPIPE { return remarks }
                let name = path == Input.standardInputArgument ? "standard output" : path
                throw Failure(description: "cannot write \(name): \(error.ofWriting)")
            }
            return remarks
        }
        var remarks: [Int: DocumentRemarks] = [:]
        do {
            try AtomicFile.write(to: path) { temporary in
                remarks = try withLargeStack { try assembler.write(packet, to: temporary) }
                try WrittenPDF.check(temporary)
            }
        } catch let error as SystemError {
            throw Failure(description: "cannot write \(path): \(error.ofWriting)")
        }
        return remarks
    }

    /// Where everything stands, the documents in their final order.
    func layout(
        _ documents: [PacketDocument], _ attachments: [PacketAttachment], cohort: CohortReport? = nil
    ) -> PacketLayout {
        // How many pages it takes does not depend on their numbers.
        let pageCount = cohort.map { report in
            report.drawings(measurer: Renderer(fonts: fonts).measurer(language: report.languageTag)).count
        }
        return PacketLayout(
            contents: contents(documents, attachments), documents: documents, attachments: attachments,
            cohortPageCount: pageCount ?? 0)
    }

    /// Nil where it is not asked for, or nothing could be read.
    private func cohort(of documents: [PacketDocument]) throws -> CohortReport? {
        guard hasCohort else { return nil }
        var cohort = Cohort()
        for document in documents {
            if var member = document.member {
                member.path = document.fileName
                try cohort.add(member)
            } else if let failure = document.summaryFailure {
                cohort.add(Cohort.Failure(name: document.fileName, reason: failure.reason, code: failure.code))
            }
        }
        guard !cohort.isEmpty else { return nil }
        let language = language(of: documents)
        return CohortReport(
            of: cohort,
            options: CohortOptions(
                title: definition.packet.position, required: definition.packet.required,
                paper: paper(in: language), language: language, isBlind: options.blind,
                manifest: SourceText.sha256(of: Array(cohort.manifest.utf8))))
    }

    func sorted(_ documents: [PacketDocument]) -> [PacketDocument] {
        if options.blind {
            // The order of the files is that of the names of people, mostly.
            return documents.enumerated().sorted { left, right in
                let keys = [left, right].map { $0.element.blindKey?.description ?? "~" }
                return keys[0] == keys[1] ? left.offset < right.offset : keys[0] < keys[1]
            }.map(\.element)
        }
        guard definition.packet.order == .name else { return documents }
        func key(_ document: PacketDocument) -> String {
            document.career?.analysis.candidateName ?? document.fileName
        }
        return documents.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
            .map(\.element)
    }

    // MARK: What the pages say

    private func contents(_ documents: [PacketDocument], _ attachments: [PacketAttachment]) -> PacketContents {
        let language = language(of: documents)
        var contents = PacketContents(
            definition: definition.packet, paper: paper(in: language), language: language, asOf: options.asOfMonth)
        contents.compiled = SourceDate.secondsSince1970.map { String(internetDate(secondsSince1970: $0).prefix(10)) }
        contents.isBlind = options.blind
        contents.hasOriginals = hasOriginals
        let names = PacketFiles.names(documents, attachments)
        contents.candidates = documents.enumerated().map { index, document in
            var candidate = PacketContents.Candidate(fileName: shownName(document, number: index + 1, in: language))
            candidate.career = document.career
            candidate.summaryProblem = document.summaryFailure.map(PacketContents.Problem.init)
            candidate.originalProblem = document.originalFailure.map(PacketContents.Problem.init)
            candidate.isOriginalAttached = isAttached(document) && document.original == nil
            candidate.damagedPages = document.original?.damagedPages ?? []
            return candidate
        }
        contents.sources =
            zip(documents, names.documents).enumerated().map { index, pair in
                let (document, attachedName) = (pair.0, pair.1.file)
                return PacketContents.Source(
                    name: shownName(document, number: index + 1, in: language),
                    candidate: options.blind ? nil : document.career?.analysis.candidateName, format: document.format,
                    pageCount: document.original?.allPages ?? document.pageCount,
                    sha256: options.blind ? "" : document.sha256,
                    attachedName: isAttached(document) ? attachedName : nil,
                    problem: (document.summaryFailure ?? document.originalFailure ?? document.pageFailure)
                        .map(PacketContents.Problem.init))
            }
            + zip(attachments, names.attachments).map { attachment, attachedName in
                PacketContents.Source(
                    name: attachment.fileName, format: attachment.format,
                    pageCount: attachment.original?.allPages, sha256: attachment.sha256,
                    attachedName: attachment.sha256.isEmpty ? nil : attachedName,
                    problem: attachment.failure.map(PacketContents.Problem.init))
            }
        return contents
    }

    /// File names are often names of people.
    private func shownName(_ document: PacketDocument, number: Int, in language: PageLanguage) -> String {
        guard options.blind else { return document.fileName }
        return language.candidate(document.blindKey?.description ?? "#\(number)")
    }

    private func isAttached(_ document: PacketDocument) -> Bool { hasOriginals && !document.sha256.isEmpty }

    private func paper(in language: PageLanguage) -> Paper { paper ?? definition.paper ?? language.defaultPaper }

    /// As chosen, else that of most of the documents.
    private func language(of documents: [PacketDocument]) -> PageLanguage {
        if let chosen = options.language.pageLanguage ?? definition.language { return chosen }
        let languages = documents.compactMap { $0.career?.resume.reading.source.language }
            .map(PageLanguage.init(resumeLanguage:))
        return languages.count { $0 == .chinese } * 2 > languages.count ? .chinese : .english
    }

    // MARK: Drawing

    /// All of the packet's own pages as one PDF, and the headings of the summaries by candidate.
    private func draw(
        _ layout: PacketLayout, _ documents: [PacketDocument], _ cohort: CohortReport?
    ) async throws -> ([UInt8], [Int: [Packet.Heading]]) {
        let contents = layout.contents
        let items = layout.ownPages
        var drawings: [Drawing] = []
        var headings: [Int: [Packet.Heading]] = [:]
        var index = 0
        try await WorkerPool(workerCount: options.jobCount).run(items) { [fonts] in
            Renderer(fonts: fonts)
        } work: { [self] renderer, item, _ in
            draw(item.pages, firstPage: item.firstPage, contents, documents, cohort, renderer)
        } deliver: { pages in
            if case .candidate(let number) = items[index].pages {
                headings[number] = pages.first.map { page in
                    page.headings.filter { $0.level > 1 }.map {
                        Packet.Heading(title: $0.text, page: 0, top: max(0, $0.baseline.value - 12))
                    }
                }
            }
            drawings += pages
            index += 1
        }
        Self.returnFreeMemory()
        let renderer = Renderer(
            fonts: fonts, creationDate: SourceDate.secondsSince1970 ?? Renderer.defaultCreationDate)
        return (try renderer.pdf(drawings), headings)
    }

    /// What one step of the work has freed, allocators keep for its threads; the next step uses others.
    private static func returnFreeMemory() { _ = malloc_trim(0) }

    private func draw(
        _ pages: PacketLayout.OwnPages, firstPage: Int, _ contents: PacketContents, _ documents: [PacketDocument],
        _ cohort: CohortReport?, _ renderer: Renderer
    ) -> [Drawing] {
        let measurer = renderer.measurer(language: contents.language.tag)
        switch pages {
        case .cover: return PacketCover(contents).drawings(measurer: measurer, firstPage: firstPage)
        case .cohort:
            return cohort?.drawings(measurer: measurer, firstPage: firstPage, pageCount: contents.pageCount) ?? []
        case .sources: return PacketSourcesPage(contents).drawings(measurer: measurer, firstPage: firstPage)
        case .candidate(let index):
            let candidate = contents.candidates[index]
            guard let career = candidate.career else {
                return [
                    PlaceholderPage(contents, candidate: candidate).drawing(measurer: measurer, number: firstPage)
                ]
            }
            let document = documents[index]
            let original = candidate.parts.first { $0.anchor.hasSuffix("-original") }
            let place = PacketPlace(
                page: firstPage, pageCount: contents.pageCount,
                original: original.map { .init(pages: $0.pages, anchor: $0.anchor) })
            let page = SummaryPage(
                resume: career.resume, analysis: career.analysis, sourceLines: document.sourceLines,
                sourcePlaces: document.sourcePlaces,
                options: PageOptions(
                    paper: contents.paper, language: options.language.pageLanguage, report: definition,
                    blindKey: document.blindKey, packetPlace: place))
            return [page.drawing(measurer: renderer.measurer(language: page.languageTag))]
        }
    }

    // MARK: What to tell

    private func failures(
        _ documents: [PacketDocument], _ attachments: [PacketAttachment]
    ) -> [InputFailure] {
        documents.flatMap { document -> [InputFailure] in
            let original = document.originalFailure ?? document.pageFailure
            guard let summary = document.summaryFailure else { return [original].compactMap { $0 } }
            // A lock keeps the pages shut as it does the text: one message says both.
            return [summary] + (original?.code == summary.code ? [] : [original].compactMap { $0 })
        } + attachments.compactMap(\.failure)
    }

    private func remarks(
        on documents: [PacketDocument], _ attachments: [PacketAttachment], _ remarks: [Int: DocumentRemarks],
        _ layout: PacketLayout
    ) -> [String] {
        var texts = CandidateRemarks(layout.people).lines
        let named = documents.map { ($0.name, $0.original) } + attachments.map { ($0.path, $0.original) }
        for (name, original) in named {
            guard let original, let remark = remarks[original.number] else { continue }
            if remark.removedActions > 0 {
                let count = remark.removedActions == 1 ? "one action" : "\(remark.removedActions) actions"
                texts.append("\(name): took \(count) or script off its pages")
            }
            if remark.keepsStructure == false { texts.append("\(name): its structure is damaged and was left out") }
        }
        let complete = documents.count(where: \.isComplete)
        if complete < documents.count { texts.append("\(complete) of \(documents.count) candidates are complete") }
        return texts
    }
}
