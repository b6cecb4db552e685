package id.sekber.regions;

/** Whether deadlines run on days of joint leave (cuti bersama): the regulations leave it to each secretariat. */
public enum JointLeave {
    COUNTS_AS_WORKING_DAY,
    COUNTS_AS_HOLIDAY
}
