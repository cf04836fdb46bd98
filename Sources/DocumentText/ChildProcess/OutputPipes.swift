import Glibc

/// What a child writes, read from both pipes as it comes, so that neither can fill up and stop the child.
struct OutputPipes {
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    private let child: SpawnedChild
    private let limit: Int

    enum End { case closed, deadline, outputLimit, stopped }

    /// A signal may reach another thread than the one that waits here.
    private static let longestWait: Int32 = 50

    init(_ child: SpawnedChild, limit: Int) {
        self.child = child
        self.limit = limit
    }

    mutating func read(until deadline: Deadline) -> End {
        var sources = [child.standardOutput, child.standardError].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while sources.contains(where: { $0.fd >= 0 }) {
            let ready = poll(&sources, nfds_t(sources.count), min(deadline.millisecondsLeft, Self.longestWait))
            if Converters.areStopped { return .stopped }
            if ready < 0, errno == EINTR { continue }
            guard ready >= 0 else { return .deadline }
            for index in sources.indices where sources[index].fd >= 0 && sources[index].revents != 0 {
                let count = Glibc.read(sources[index].fd, &buffer, buffer.count)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else {
                    // poll passes over negative descriptors.
                    sources[index].fd = -1
                    continue
                }
                if index == 0 { output += buffer[..<count] } else { errors += buffer[..<count] }
                if output.count > limit || errors.count > limit { return .outputLimit }
            }
            if deadline.millisecondsLeft == 0 { return .deadline }
        }
        return .closed
    }
}
