import SharedLibraries
import Testing

struct SharedLibrariesTests {
    @Test func everyLibraryIsFound() {
        // A library that is missing would end the process.
        SharedLibraries.all
    }
}
