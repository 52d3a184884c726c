package org.framewire.ingest.outlets;

import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/** Takes the outlet's own name off the end of a headline, as in {@code Pier rebuilt | The Post}. */
public final class OutletTitle {
  private static final BoundedPattern LAST_PART =
      BoundedPattern.atStart(
          "(?<headline>.*\\S)\\s*(?:\\s[-–—:•»·]+\\s|\\|)\\s*(?<name>[^|]{2,60}?)\\s*");

  private final OutletIndex outlets;

  public OutletTitle(OutletRegister register) {
    this.outlets = register.index();
  }

  /** The headline without the name of that outlet behind it. */
  public String withoutName(String title, String outletId) {
    BoundedMatcher last = LAST_PART.matcher(title);
    return last.matches() && isNameOf(outletId, last.group("name"))
        ? last.group("headline")
        : title;
  }

  /** Whether a line is the name of an outlet and can be nothing else. */
  public boolean isName(String line) {
    OutletIndex.Named named = outlets.named(line);
    return named != null && !named.whole() && line.indexOf(' ') > 0;
  }

  private boolean isNameOf(String outletId, String name) {
    OutletIndex.Named named = outlets.named(name);
    named = named == null ? outlets.namedInPart(name) : named;
    if (named != null) {
      return named.outlet().id().equals(outletId);
    }
    String key = NameForm.keys(name).get(NameForm.keys(name).size() - 1);
    int dot = outletId.indexOf('.');
    return !key.isEmpty()
        && (key.equals(NameForm.key(outletId))
            || key.equals(NameForm.key(dot < 0 ? outletId : outletId.substring(0, dot))));
  }
}
