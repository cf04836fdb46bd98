// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that what measures does not leak into what is measured.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Vitagraph", path: "..")],
    targets: [
        .executableTarget(
            name: "reading",
            dependencies: [
                .product(name: "ResumeReading", package: "Vitagraph")
            ]),
        .executableTarget(
            name: "skills",
            dependencies: [
                "Stopwatch", .product(name: "ResumeReading", package: "Vitagraph"),
            ]),
        .target(name: "Stopwatch"),
        .executableTarget(
            name: "pages",
            dependencies: [
                "Stopwatch",
                .product(name: "ResumeReading", package: "Vitagraph"),
                .product(name: "CareerAnalysis", package: "Vitagraph"),
                .product(name: "Pages", package: "Vitagraph"),
                .product(name: "Canvas", package: "Vitagraph"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
