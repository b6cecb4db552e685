package id.sekber.demonstration;

/** A part of the demonstration, told by calling the use cases as the people of the cast would. Ordered by {@code @Order}. */
interface Chapter {

    void tell(Cast cast);
}
