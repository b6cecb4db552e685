package id.sekber.site;

import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.OpenToAnyone;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.NotFound;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what went wrong into a page in plain words. No internal message ever reaches it. */
@Controller
@ControllerAdvice
class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Identifiers identifiers;

    Errors(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound notFound) {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed notAllowed) {
        return page(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return page(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ModelAndView anything(Exception fault) {
        if (fault instanceof ErrorResponse known) {
            return page(known.getStatusCode());
        }
        if (isBadRequest(fault)) {
            return page(HttpStatus.BAD_REQUEST);
        }
        return fault(fault);
    }

    private static boolean isBadRequest(Exception fault) {
        return fault instanceof org.springframework.beans.TypeMismatchException
                || fault instanceof org.springframework.http.converter.HttpMessageNotReadableException
                || fault instanceof org.springframework.web.multipart.MultipartException;
    }

    private ModelAndView fault(Exception fault) {
        String reference = reference();
        LOG.error("Fault {}", reference, fault);
        return page(HttpStatus.INTERNAL_SERVER_ERROR).addObject("reference", reference);
    }

    private String reference() {
        String id = identifiers.next().toString();
        return id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
    }

    /** What the container or a filter refused, before any page was reached. */
    @OpenToAnyone
    @RequestMapping("/error")
    ModelAndView fromContainer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        if (status == HttpStatus.INTERNAL_SERVER_ERROR.value() && thrown instanceof Exception exception) {
            return fault(exception);
        }
        return page(HttpStatusCode.valueOf(status));
    }

    private static ModelAndView page(HttpStatusCode status) {
        ModelAndView page = new ModelAndView("site/error", status);
        page.addObject("kind", kind(status.value()));
        return page;
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "missing";
            case 409 -> "overtaken";
            case 413 -> "large";
            case 422 -> "invalid";
            case 429 -> "often";
            default -> status >= 500 ? "fault" : "bad";
        };
    }
}
