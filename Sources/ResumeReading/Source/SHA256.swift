/// The SHA-256 digest of FIPS 180-4.
///
/// Written out here because the only library for it would be swift-crypto, which would double the build time for one
/// hash that guards nothing secret: it identifies the document.
enum SHA256 {
    /// 64 lower-case hexadecimal digits.
    static func hexDigest(of bytes: [UInt8]) -> String {
        var state = initialState
        let start = bytes.count / 64 * 64
        compress(bytes[..<start], into: &state)
        var tail = Array(bytes[start...])
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bitCount = UInt64(bytes.count) &* 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bitCount >> shift))
        }
        compress(tail[...], into: &state)

        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        for word in state {
            for shift in stride(from: UInt32(28), through: 0, by: -4) { hex.append(digits[Int((word >> shift) & 15)]) }
        }
        return String(decoding: hex, as: UTF8.self)
    }

    /// Takes in whole blocks of 64 bytes.
    private static func compress(_ bytes: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var schedule = [UInt32](repeating: 0, count: 64)
        bytes.withUnsafeBufferPointer { bytes in
            schedule.withUnsafeMutableBufferPointer { schedule in
                roundConstants.withUnsafeBufferPointer { constants in
                    for start in stride(from: 0, to: bytes.count, by: 64) {
                        let block = UnsafeBufferPointer(rebasing: bytes[start..<start + 64])
                        compress(block, schedule, constants, into: &state)
                    }
                }
            }
        }
    }

    /// One round of section 6.2.2 over a block of 64 bytes.
    private static func compress(
        _ block: UnsafeBufferPointer<UInt8>, _ schedule: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>, into state: inout [UInt32]
    ) {
        for t in 0..<16 {
            schedule[t] = UInt32(
                bigEndian: UnsafeRawBufferPointer(block).loadUnaligned(fromByteOffset: t * 4, as: UInt32.self))
        }
        for t in 16..<64 {
            let a = schedule[t - 15]
            let b = schedule[t - 2]
            let small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
            let small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
            schedule[t] = schedule[t - 16] &+ small0 &+ schedule[t - 7] &+ small1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        // Eight at a time: the words take each other's places without being moved.
        for t in stride(from: 0, to: 64, by: 8) {
            step(a, b, c, &d, e, f, g, &h, constants[t] &+ schedule[t])
            step(h, a, b, &c, d, e, f, &g, constants[t + 1] &+ schedule[t + 1])
            step(g, h, a, &b, c, d, e, &f, constants[t + 2] &+ schedule[t + 2])
            step(f, g, h, &a, b, c, d, &e, constants[t + 3] &+ schedule[t + 3])
            step(e, f, g, &h, a, b, c, &d, constants[t + 4] &+ schedule[t + 4])
            step(d, e, f, &g, h, a, b, &c, constants[t + 5] &+ schedule[t + 5])
            step(c, d, e, &f, g, h, a, &b, constants[t + 6] &+ schedule[t + 6])
            step(b, c, d, &e, f, g, h, &a, constants[t + 7] &+ schedule[t + 7])
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    @inline(__always)
    private static func step(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let choice = g ^ (e & (f ^ g))
        let first = h &+ big1 &+ choice &+ word
        let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let majority = (a & (b ^ c)) ^ (b & c)
        d = d &+ first
        h = first &+ big0 &+ majority
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

    private static let initialState: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    private static let roundConstants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
