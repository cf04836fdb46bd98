import Glibc

/// Runs `body` on a thread whose stack holds what libqpdf needs for deeply nested documents.
///
/// libqpdf follows references by calling itself: a chain of a million objects is legal in a PDF, and would end the process
/// on a stack of the usual size. Memory is taken as far as the stack is used.
public func withLargeStack<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
) throws(Failure) -> Value {
    var result: Result<Value, Failure>?
    withoutActuallyEscaping({
        do throws(Failure) {
            result = .success(try body())
        } catch {
            result = .failure(error)
        }
    }) { run in
        let work = Work(run)
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Work.stackBytes)
        var thread = pthread_t()
        let isStarted =
            pthread_create(
                &thread, &attributes,
                { argument in
                    if let argument { Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue().run() }
                    return nil
                }, Unmanaged.passUnretained(work).toOpaque()) == 0
        // Where so much address space is not to be had, the stack at hand has to do.
        if isStarted { pthread_join(thread, nil) } else { work.run() }
        withExtendedLifetime(work) {}
    }
    switch result {
    case .success(let value)?: return value
    case .failure(let error)?: throw error
    case nil: preconditionFailure("the body has not run")
    }
}

private final class Work {
    static let stackBytes = 1 << 30

    let run: () -> Void

    init(_ run: @escaping () -> Void) { self.run = run }
}
