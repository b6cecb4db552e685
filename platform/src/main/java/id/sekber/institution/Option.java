package id.sekber.institution;

/** An option of the morphological box; its words and sources are in {@link MorphologicalBox}. */
public enum Option {
    O1(Group.MODEL),
    O2(Group.MODEL),
    O3(Group.MODEL),
    O4(Group.MODEL),
    O5(Group.MODEL),
    O6(Group.MODEL),
    O7(Group.MODEL),
    O8(Group.MODEL),
    O9(Group.MODEL),
    M1(Group.TOP_ORGAN),
    M2(Group.TOP_ORGAN),
    M3(Group.TOP_ORGAN),
    M4(Group.CHAIR),
    M5(Group.CHAIR),
    M6(Group.CHAIR),
    M7(Group.CHAIR),
    M8(Group.VOTING),
    M9(Group.VOTING),
    M10(Group.VOTING),
    M11(Group.VOTING),
    M12(Group.VOTING),
    M13(Group.EXECUTIVE),
    M14(Group.EXECUTIVE),
    M15(Group.EXECUTIVE),
    M16(Group.EXECUTIVE),
    M17(Group.WORKING_LEVEL),
    M18(Group.WORKING_LEVEL),
    M19(Group.WORKING_LEVEL),
    M20(Group.OVERSIGHT),
    M21(Group.OVERSIGHT),
    M22(Group.OVERSIGHT),
    M23(Group.OVERSIGHT),
    F1(Group.MONEY),
    F2(Group.MONEY),
    F3(Group.MONEY),
    F4(Group.MONEY),
    F5(Group.MONEY),
    F6(Group.MONEY),
    F7(Group.MONEY),
    F8(Group.MONEY),
    F9(Group.MONEY),
    F10(Group.MONEY),
    F11(Group.MONEY),
    F12(Group.MONEY),
    S1(Group.SUPPORT),
    S2(Group.SUPPORT),
    S3(Group.SUPPORT),
    S4(Group.SUPPORT),
    S5(Group.SUPPORT),
    S6(Group.SUPPORT),
    S7(Group.SUPPORT),
    S8(Group.SUPPORT),
    S9(Group.SUPPORT),
    S10(Group.SUPPORT),
    S11(Group.SUPPORT),
    R1(Group.BASIS),
    R2(Group.BASIS),
    R3(Group.BASIS),
    R4(Group.BASIS),
    R5(Group.BASIS),
    R6(Group.BASIS),
    R7(Group.BASIS),
    R8(Group.BASIS),
    R9(Group.BASIS);

    private final Group group;

    Option(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
