// swift-tools-version: 6.1
import PackageDescription

// Imports point down only: floor 3 `vitagraph`, floor 2 `Pages`, floor 1 `DocumentText`, `ResumeReading`,
// `CareerAnalysis`, `Charts`, `Canvas`, floor 0 `Resume`, `Drawing` and the system libraries.
let package = Package(
    name: "Vitagraph",
    products: [
        .executable(name: "vitagraph", targets: ["vitagraph"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0
        .target(name: "Resume"),
        .target(name: "Drawing"),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),

        // Floor 1
        .target(name: "DocumentText", dependencies: ["CXML", "CArchive"]),
        .target(name: "ResumeReading", dependencies: ["Resume"], resources: [.embedInCode("Data")]),
        .target(name: "CareerAnalysis", dependencies: ["Resume"]),
        .target(name: "Charts", dependencies: ["Drawing"]),
        .target(
            name: "Canvas", dependencies: ["Drawing", "CCairo", "CPango", "CFontconfig", "CZlib", "CQPDF"],
            resources: [.embedInCode("fonts.conf")]),

        // Floor 2
        .target(name: "Pages", dependencies: ["Resume", "CareerAnalysis", "Charts", "Drawing", "Yams"]),

        // Floor 3
        .executableTarget(
            name: "vitagraph",
            dependencies: [
                "Resume", "ResumeReading", "CareerAnalysis", "Drawing", "Canvas", "Pages",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Tests mirror sources.
        .target(name: "_TestSupport", dependencies: ["Drawing", "Canvas"], path: "Tests/_TestSupport"),
        .testTarget(name: "ResumeTests", dependencies: ["Resume"]),
        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing", "_TestSupport"], exclude: ["__Snapshots__"]),
        .testTarget(
            name: "DocumentTextTests", dependencies: ["DocumentText", "CArchive"],
            exclude: ["Fixtures"]),
        .testTarget(name: "ResumeReadingTests", dependencies: ["ResumeReading", "Resume", "_TestSupport"]),
        .testTarget(name: "CareerAnalysisTests", dependencies: ["CareerAnalysis", "Resume", "_TestSupport"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "Drawing", "_TestSupport"]),
        .testTarget(
            name: "CanvasTests", dependencies: ["Canvas", "Drawing", "_TestSupport"], exclude: ["__Snapshots__"]),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Pages", "Charts", "Canvas", "CareerAnalysis", "ResumeReading", "Resume", "Drawing", "_TestSupport",
            ]),
        .testTarget(
            name: "vitagraphTests",
            dependencies: [
                "vitagraph", "Pages", "Resume", "_TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

let strictness: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + strictness
}
