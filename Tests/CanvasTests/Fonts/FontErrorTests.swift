import Canvas
import Testing

struct FontErrorTests {
    @Test func saysWhatToInstall() {
        #expect(
            FontError.missing(family: "Inter", package: "fonts-inter").description
                == "Font Inter is missing: install the Debian package fonts-inter (sudo apt-get install --reinstall fonts-inter)."
        )
    }
}
