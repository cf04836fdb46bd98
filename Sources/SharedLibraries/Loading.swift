import Glibc

/// Makes the functions of a library known to all calls. Where there is none the program ends, as it would at its start.
///
/// - Parameter versions: of the interface, the preferred first. The last resort is the library without a version, which
///   machines have that build programs.
func load(_ name: String, versions: [Int]) {
    for file in versions.map({ "lib\(name).so.\($0)" }) + ["lib\(name).so"] {
        if dlopen(file, RTLD_LAZY | RTLD_GLOBAL) != nil { return }
    }
    let reason = dlerror().map { String(cString: $0) } ?? "lib\(name).so is missing"
    Array("vitagraph: \(reason)\n".utf8).withUnsafeBytes { _ = write(2, $0.baseAddress, $0.count) }
    exit(127)
}

extension SharedLibraries {
    /// Starts the program anew without `LD_BIND_NOW`, by which all functions are looked for at the start and never again:
    /// those of libraries loaded later would not be found. Belongs to the beginning of `main`.
    public static func undoEagerBinding() {
        guard let value = getenv("LD_BIND_NOW"), value.pointee != 0 else { return }
        unsetenv("LD_BIND_NOW")
        execv("/proc/self/exe", CommandLine.unsafeArgv)
    }

    /// Keeps libdispatch from telling the system's log, through a socket, that an ordinary user may not raise the priority of a
    /// thread. Belongs to the beginning of `main`.
    public static func keepOutOfSystemLog() { setenv("LIBDISPATCH_LOG", "NO", 0) }
}
