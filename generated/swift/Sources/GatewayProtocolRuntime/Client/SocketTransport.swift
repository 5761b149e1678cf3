// WebSockets over the system's sockets, for systems where Foundation's do not keep messages whole.

import Foundation

#if os(Linux)
    /// The transport for this system.
    public typealias StandardTransport = SocketTransport

    /// WebSockets without TLS. For `wss:` addresses pass a transport of your own.
    public struct SocketTransport: ClientTransport {
        public init() {}

        public func open(_ url: URL) async throws -> any ClientSocket {
            let upgrade = try WebSocketUpgrade(url)
            let descriptor = Descriptor()
            let queue = DispatchQueue(label: "socket.read")
            return try await withTaskCancellationHandler {
                try await queue.run { try connect(descriptor, upgrade, queue) }
            } onCancel: {
                descriptor.shut()
            }
        }
    }

    /// Blocks until the server has agreed.
    private func connect(_ descriptor: Descriptor, _ upgrade: WebSocketUpgrade, _ queue: DispatchQueue) throws -> Socket {
        try descriptor.connect(upgrade.host, upgrade.port)
        try descriptor.write(Data(upgrade.request.utf8))
        var answer = Data()
        while true {
            let bytes = try descriptor.read()
            guard !bytes.isEmpty else { throw ClientSocketClosed(code: 1006, reason: "no WebSocket: the server hung up") }
            answer.append(bytes)
            if let rest = try upgrade.accept(answer) { return Socket(descriptor, queue, rest) }
        }
    }

    /// An open WebSocket. Reading and writing block a thread each, so each has its queue.
    private final class Socket: ClientSocket {
        private let descriptor: Descriptor
        private let reading: DispatchQueue
        private let writing = DispatchQueue(label: "socket.write")
        /// Touched on `reading` alone.
        private let reader: Locked<WebSocketReader>
        private let isClosing = Locked(false)

        init(_ descriptor: Descriptor, _ reading: DispatchQueue, _ rest: Data) {
            self.descriptor = descriptor
            self.reading = reading
            var reader = WebSocketReader(limit: clientMaximumMessageBytes)
            reader.feed(rest)
            self.reader = Locked(reader)
        }

        deinit {
            descriptor.shut()
        }

        func send(_ text: String) async throws {
            try await writing.run { [descriptor] in try descriptor.write(webSocketFrame(0x1, Array(text.utf8))) }
        }

        func receive() async throws -> Data {
            try await withTaskCancellationHandler {
                try await reading.run { try self.next() }
            } onCancel: {
                descriptor.shut()
            }
        }

        private func next() throws -> Data {
            do {
                while true {
                    guard let part = try reader.withLock({ try $0.next() }) else {
                        let bytes = try descriptor.read()
                        guard !bytes.isEmpty else { throw ClientSocketClosed(code: 1006, reason: "") }
                        reader.withLock { $0.feed(bytes) }
                        continue
                    }
                    switch part {
                    case .message(let data): return data
                    // Written before anything else is read: who floods with pings has to take the answers.
                    case .ping(let data): try writing.sync { try descriptor.write(webSocketFrame(0xA, data)) }
                    case .pong: break
                    case .close(let closed):
                        say(code: closed.code, reason: "")
                        throw closed
                    }
                }
            } catch let broken as ClientSocketClosed where [1002, 1007, 1009].contains(broken.code) {
                say(code: broken.code, reason: broken.reason)
                throw broken
            }
        }

        func close(code: Int, reason: String) async {
            // A writer that is stuck does not keep the socket.
            DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [descriptor] in descriptor.shut() }
            await withCheckedContinuation { continuation in
                writing.async {
                    self.say(code: code, reason: reason)
                    self.descriptor.finish()
                    continuation.resume()
                }
            }
            // The server closes first, or is given up; bytes that nobody read would make the system drop what was said.
            _ = try? await reading.run { [descriptor] in
                while !(try descriptor.read()).isEmpty {}
            }
            descriptor.shut()
        }

        /// Says good-bye once.
        private func say(code: Int, reason: String) {
            let first = isClosing.withLock { isClosing in
                defer { isClosing = true }
                return !isClosing
            }
            if first { try? descriptor.write(webSocketFrame(0x8, webSocketClose(code: code, reason: reason))) }
        }
    }

    /// A socket of the system. Calls block; `shut` ends them.
    private final class Descriptor: Sendable {
        private let number = Locked<Int32?>(nil)
        private let isShut = Locked(false)

        deinit {
            if let number = number.withLock({ $0 }) { Foundation.close(number) }
        }

        func shut() {
            isShut.withLock { $0 = true }
            // Under the lock, so that the number is not another socket's by then.
            number.withLock { number in
                if let number { _ = shutdown(number, Int32(SHUT_RDWR)) }
            }
        }

        /// Nothing will be written any more.
        func finish() {
            number.withLock { number in
                if let number { _ = shutdown(number, Int32(SHUT_WR)) }
            }
        }

        func connect(_ host: String, _ port: UInt16) throws {
            var hints = addrinfo()
            hints.ai_family = AF_UNSPEC
            hints.ai_socktype = Self.stream
            var found: UnsafeMutablePointer<addrinfo>?
            let failure = getaddrinfo(host, String(port), &hints, &found)
            guard failure == 0 else { throw lost("\(host): \(String(cString: gai_strerror(failure)))") }
            defer { freeaddrinfo(found) }
            var problem = "\(host) has no address"
            var next = found
            while let address = next {
                guard !isShut.withLock({ $0 }) else { throw CancellationError() }
                next = address.pointee.ai_next
                if attempt(address.pointee) { return }
                problem = String(cString: strerror(errno))
            }
            throw lost(problem)
        }

        private func attempt(_ address: addrinfo) -> Bool {
            let opened = socket(address.ai_family, address.ai_socktype | Self.closeOnExec, address.ai_protocol)
            guard opened >= 0 else { return false }
            // Whoever shuts this meanwhile wakes the attempt up.
            number.withLock { $0 = opened }
            var on: Int32 = 1
            setsockopt(opened, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
            // Whoever shut it before found no number yet.
            if !isShut.withLock({ $0 }), Foundation.connect(opened, address.ai_addr, address.ai_addrlen) == 0,
                !isShut.withLock({ $0 })
            {
                return true
            }
            let problem = errno
            number.withLock { number in
                number = nil
                Foundation.close(opened)
            }
            errno = problem
            return false
        }

        /// What has come; empty at the end.
        func read() throws -> Data {
            let number = try open()
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = recv(number, &buffer, buffer.count, 0)
                if count >= 0 { return Data(buffer[..<count]) }
                guard errno == EINTR else { throw lost(String(cString: strerror(errno))) }
            }
        }

        func write(_ data: Data) throws {
            let number = try open()
            try data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
                var sent = 0
                while sent < bytes.count {
                    let part = UnsafeRawBufferPointer(rebasing: bytes[sent...])
                    let count = Foundation.send(number, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
                    if count >= 0 {
                        sent += count
                    } else if errno != EINTR {
                        throw lost(String(cString: strerror(errno)))
                    }
                }
            }
        }

        private func open() throws -> Int32 {
            guard let number = number.withLock({ $0 }) else { throw lost("the socket is not open") }
            return number
        }

        private func lost(_ reason: String) -> ClientSocketClosed {
            ClientSocketClosed(code: 1006, reason: reason)
        }

        #if canImport(Glibc)
            private static let stream = Int32(SOCK_STREAM.rawValue)
            private static let closeOnExec = Int32(SOCK_CLOEXEC.rawValue)
        #else
            private static let stream = Int32(SOCK_STREAM)
            private static let closeOnExec = Int32(SOCK_CLOEXEC)
        #endif
    }

    extension DispatchQueue {
        /// Runs what blocks on this queue.
        fileprivate func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
            try await withCheckedThrowingContinuation { continuation in
                async { continuation.resume(with: Result { try body() }) }
            }
        }
    }
#else
    /// The transport for this system.
    public typealias StandardTransport = URLSessionTransport
#endif
