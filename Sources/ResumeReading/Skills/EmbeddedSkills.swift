import CSkills

/// The table of skills that comes with the program (`Data/skills.tsv`).
enum EmbeddedSkills {
    /// Its bytes, as UTF-8.
    static var table: [UInt8] { Array(UnsafeBufferPointer(start: vitagraph_skills(), count: vitagraph_skills_count())) }
}
