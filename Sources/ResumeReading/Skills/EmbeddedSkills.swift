import CSkills

/// The table of skills that comes with the program (`Data/skills.tsv`), and what is worked out from it ahead.
enum EmbeddedSkills {
    /// The bytes of the table, as UTF-8.
    static var table: FixedTable<UInt8> {
        FixedTable(embedded: UnsafeBufferPointer(start: vitagraph_skills(), count: vitagraph_skills_count()))
    }

    /// The bytes of the index (`skills.index` of `CSkills`).
    static var index: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: vitagraph_skills_index(), count: vitagraph_skills_index_count())
    }
}
