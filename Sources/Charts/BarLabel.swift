public import Drawing

/// The words beside or inside a bar: an organization in bold and a role.
public struct BarLabel: Hashable, Sendable {
    public var organization: String?
    public var role: String?
    /// Shorter forms of the role, longest first, tried before anything is cut.
    public var shorterRoles: [String]
    /// The last of the shorter forms says what may not be left out: a degree.
    public var keepsRole: Bool
    public var organizationStyle: TextStyle
    public var roleStyle: TextStyle
    /// The text colour on the solid bar.
    public var insideColor: Color

    public init(
        organization: String?, role: String?, shorterRoles: [String] = [], keepsRole: Bool = false,
        organizationStyle: TextStyle,
        roleStyle: TextStyle, insideColor: Color
    ) {
        self.organization = organization
        self.role = role
        self.shorterRoles = shorterRoles
        self.keepsRole = keepsRole
        self.organizationStyle = organizationStyle
        self.roleStyle = roleStyle
        self.insideColor = insideColor
    }

    /// Organization and role on one line.
    func text(inside: Bool = false, organization hasOrganization: Bool = true, role hasRole: Bool = true) -> StyledText
    {
        var runs: [StyledText.Run] = []
        if hasOrganization, let organization { runs.append(.init(organization, style(organizationStyle, inside))) }
        if hasRole, let role { runs.append(.init((runs.isEmpty ? "" : " ") + role, style(roleStyle, inside))) }
        return StyledText(runs)
    }

    private func style(_ style: TextStyle, _ inside: Bool) -> TextStyle {
        guard inside else { return style }
        var style = style
        style.color = insideColor
        return style
    }
}

/// A bar as the placement of its label sees it.
public struct LabelledBar: Hashable, Sendable {
    public var extent: GanttBar.Extent
    /// Where the baseline of the label lies.
    public var baseline: Points
    /// The label may stand on the solid part of the bar: full height, no words of its own.
    public var allowsInside: Bool
    public var isOngoing: Bool
    /// The left end of what already stands left of the bar (gap hatching and its text).
    public var obstacleStart: Points
    /// The left end of hatching that ends at the bar.
    public var hatchedStart: Points?
    /// Room at the left end inside the bar that something else takes up: an overlap's pin.
    public var insideLead: Points
    /// Room to keep free at the right end inside the bar, and right of the bar, for a marker.
    public var insideReserve: Points
    public var rightReserve: Points
    /// Labels must stay between these.
    public var leftLimit: Points
    public var rightLimit: Points

    public init(
        extent: GanttBar.Extent, baseline: Points, allowsInside: Bool, isOngoing: Bool, obstacleStart: Points,
        hatchedStart: Points? = nil, insideLead: Points = 0, insideReserve: Points = 0, rightReserve: Points = 0,
        leftLimit: Points,
        rightLimit: Points
    ) {
        self.extent = extent
        self.baseline = baseline
        self.allowsInside = allowsInside
        self.isOngoing = isOngoing
        self.obstacleStart = obstacleStart
        self.hatchedStart = hatchedStart
        self.insideLead = insideLead
        self.insideReserve = insideReserve
        self.rightReserve = rightReserve
        self.leftLimit = leftLimit
        self.rightLimit = rightLimit
    }
    /// The width of the hatching before the bar, less a little room at both ends.
    var roomOnHatching: Points? { hatchedStart.map { extent.start - 4.5 - $0 - 4 } }
}
