// swift-tools-version: 6.1
import PackageDescription

// Imports point down only: floor 3 `vitagraph`, floor 2 `Pages`, `Packets`, floor 1 `ResumeReading`,
// `ReadingEvaluation`, `CareerAnalysis`, `Charts`, `Canvas`, floor 0 `Resume`, `CitationLists`, `DocumentText`,
// `Drawing`, `PDFObjects`, `SharedLibraries` and the system libraries.
let package = Package(
    name: "Vitagraph",
    products: [
        .executable(name: "vitagraph", targets: ["vitagraph"]),
        .library(name: "ResumeReading", targets: ["ResumeReading"]),
        .library(name: "CareerAnalysis", targets: ["CareerAnalysis"]),
        .library(name: "Pages", targets: ["Pages"]),
        .library(name: "Canvas", targets: ["Canvas"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0
        .target(name: "Resume"),
        .target(name: "CitationLists"),
        .target(name: "Drawing"),
        .target(name: "SharedLibraries"),
        .target(name: "PDFObjects", dependencies: ["CQPDF", "SharedLibraries"]),
        .target(name: "DocumentText", dependencies: ["CXML", "CArchive", "CSpawn", "SharedLibraries"]),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
        .systemLibrary(
            name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .target(name: "CCharacters"),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .target(name: "CSpawn"),
        .target(name: "CStreamPacking"),
        .systemLibrary(name: "CMalloc"),
        .target(name: "CSkills", exclude: ["skills.index"]),

        // Floor 1
        .target(
            name: "ResumeReading", dependencies: ["CSkills", "DocumentText", "Resume", "Yams"],
            exclude: ["Data/skills.tsv"], resources: [.embedInCode("Data")]),
        .target(name: "ReadingEvaluation", dependencies: ["Resume"]),
        .target(
            name: "CareerAnalysis", dependencies: ["Resume", "CitationLists"], resources: [.embedInCode("Data")]),
        .target(name: "Charts", dependencies: ["Drawing"]),
        .target(
            name: "Canvas",
            dependencies: [
                "Drawing", "CCairo", "CPango", "CFontconfig", "CHarfBuzz", "CDeflate", "PDFObjects", "CCharacters",
                "CStreamPacking", "SharedLibraries",
            ], resources: [.embedInCode("Fonts/fonts.conf")]),

        // Floor 2
        .target(name: "Pages", dependencies: ["Resume", "CareerAnalysis", "Charts", "Drawing", "Yams"]),
        .target(name: "Packets", dependencies: ["PDFObjects", "CDeflate", "SharedLibraries"]),

        // Floor 3
        .executableTarget(
            name: "vitagraph",
            dependencies: [
                "Resume", "CitationLists", "DocumentText", "ResumeReading", "ReadingEvaluation", "CareerAnalysis",
                "Drawing", "Canvas", "Pages", "Packets", "PDFObjects", "CMalloc", "SharedLibraries",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Tests mirror sources.
        .target(name: "_TestSupport", dependencies: ["Drawing", "Canvas", "CArchive"], path: "Tests/_TestSupport"),
        .testTarget(name: "SharedLibrariesTests", dependencies: ["SharedLibraries"]),
        .testTarget(name: "ResumeTests", dependencies: ["Resume"]),
        .testTarget(name: "CitationListsTests", dependencies: ["CitationLists"]),
        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing", "_TestSupport"], exclude: ["__Snapshots__"]),
        .testTarget(
            name: "DocumentTextTests", dependencies: ["DocumentText", "CSpawn", "_TestSupport"], exclude: ["Fixtures"]),
        .testTarget(
            name: "ResumeReadingTests",
            dependencies: [
                "ResumeReading", "ReadingEvaluation", "Resume", "DocumentText", "Canvas", "Drawing", "_TestSupport",
            ]),
        .testTarget(name: "ReadingEvaluationTests", dependencies: ["ReadingEvaluation", "Resume"]),
        .testTarget(
            name: "CareerAnalysisTests", dependencies: ["CareerAnalysis", "CitationLists", "Resume", "_TestSupport"],
            exclude: ["__Snapshots__"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "Drawing", "_TestSupport"]),
        .testTarget(
            name: "CanvasTests",
            dependencies: ["CCairo", "CPango", "CStreamPacking", "Canvas", "Drawing", "_TestSupport"],
            exclude: ["__Snapshots__"]),
        .testTarget(name: "PacketsTests", dependencies: ["Packets", "PDFObjects", "_TestSupport"]),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "PDFObjects", "Pages", "Charts", "Canvas", "CareerAnalysis", "ResumeReading", "Resume", "Drawing",
                "_TestSupport",
            ]),
        .testTarget(
            name: "vitagraphTests",
            dependencies: [
                "vitagraph", "CareerAnalysis", "Canvas", "Drawing", "Packets", "Pages", "Resume", "ResumeReading",
                "_TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

let strictness: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let writtenInC = ["CSkills", "CCharacters", "CSpawn", "CStreamPacking"]
for target in package.targets where target.type != .system && !writtenInC.contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + strictness
}

// `make fuzz` only: readers and pages under libFuzzer and the address sanitizer. No other build sees these targets or flags.
if Context.environment["FUZZ"] != nil {
    let sanitized: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]
    let covered = [
        "Resume", "CitationLists", "ResumeReading", "CareerAnalysis", "DocumentText", "Drawing", "Charts", "Pages",
    ]
    let fuzzer = Target.executableTarget(
        name: "Fuzzer", dependencies: covered.map { .byName(name: $0) }, path: "Fuzz/Fuzzer", swiftSettings: strictness,
        // The default linker crashes on libFuzzer; lld comes with Swift.
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
    package.targets.append(fuzzer)
    for target in package.targets where covered.contains(target.name) || target === fuzzer {
        target.swiftSettings = (target.swiftSettings ?? []) + sanitized
    }
}
