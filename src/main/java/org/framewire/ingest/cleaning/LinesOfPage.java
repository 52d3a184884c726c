package org.framewire.ingest.cleaning;

/**
 * What a page shows on lines of their own, by kind, as patterns that match a line from end to end
 * whatever the case; in {@link #CODE} case counts.
 */
final class LinesOfPage {
  static final String[] OTHER_ARTICLES = {
    "\\W{0,3}(?:read (?:more|next|also|or share this (?:story|article)|the full (?:article|story|report))|read|also read|see also|more"
        + "|related(?: (?:stories|articles|topics|content|coverage|links?|news|video))?"
        + "|also on [\\w ]{2,30}|more (?:from|on) [^:]{2,40}|watch(?: live| now| more)?|listen"
        + "|photos|video|videos|gallery|recommended|don[’']t miss|you may also like) ?:.{0,200}",
    "(?:read|see|watch|learn|show) (?:more|also|next)(?: (?:here|about|from|on|at) .{2,80})?\\W{0,3}",
    "(?:read|continue to) the (?:full|whole|original|rest of the) (?:article|story|report|post).{0,80}",
    "(?:related|recommended|trending|most (?:read|popular|viewed)|latest|top|more) ?"
        + "(?:stories|articles|topics|content|coverage|links|news|videos|reading)?(?: in [\\w ]+)?",
    "(?:more (?:on this|for you|from)|what to read next|you may also like|up next).{0,3}",
  };
  static final String[] IMAGES = {
    "(?:image|picture|photo|media) (?:copyright|caption|source|credits?)\\b[^.!?]{0,250}",
    "(?:media|video) playback is (?:un|not )supported.{0,200}",
    "(?:enlarge this image|toggle caption|hide caption).{0,200}",
    "(?:photo|photos|photograph|photographer|picture|image|illustration)s?(?: by| courtesy)? ?:"
        + " ?.{2,80}",
    "(?:photo|photos|video|slideshow|gallery|image)(?: \\(?\\d{1,3}(?: (?:images|photos|of \\d+))?\\)?)?",
    "slideshow \\(\\d+ images?\\)",
    "data curated by .{2,40}",
    "(?:facebook|twitter|pinterest) (?:facebook|twitter|pinterest) (?:pinterest|e-?mail) .{0,280}",
    "(?:next|prev|previous) image \\d+ of \\d+",
  };
  static final String[] PAGE = {
    "(?:(?:analysis|opinion|commentary|editorial)[/ ]?)++",
    "(?:share on (?:facebook|twitter|linkedin|pinterest|whatsapp|reddit) ?)++",
    "please enable javascript.{0,60}|(?:(?:hide|show) transcript ?)++",
    "(?:embed ?){1,2}",
    "email notifications are only sent once a day.{0,80}",
    "\\w+ transcripts are created on a rush deadline.{0,250}",
    "(?:(?:share|tweet|e-?mail|print|save|comments?|post|copy link|pocket|flipboard|messenger|sms"
        + "|facebook|twitter|pinterest|linkedin|whatsapp|reddit|google ?\\+|tumblr|telegram) ?)++"
        + "(?:this article)?",
    "(?:listen to article [\\d:]+ )?share this article(?: (?:share|tweet|post|e-?mail|print))*+",
    "share this ?: ?.{0,40}|link copied|play (?:facebook|twitter|embed)|ad|advertising",
    "please follow and like us.{0,10}|newsletter sign-?up|corrections & amplifications",
    "don[’']t see the .{2,30} above.{0,30}",
    "this post was originally published on .{2,60}|get the .{2,40} app",
    "interested in [^?]{2,60}\\? add .{2,60} as an interest to stay up to date.{0,160}",
    "(?:poster|src|href|class)=\\S+.{0,60}",
    "(?:close|loading\\W*|add interest|leave a comment|\\d* ?comments?|sponsored|promoted)",
    "this (?:article|story|post) is more than \\d+ (?:months?|years?) old",
  };

  /** What begins with anything, and is told by its end. */
  static final String[] ENDS = {
    "[^.]{10,160}[^.] read more",
    "[\\p{L}.'’ -]{0,40}/? ?(?:Getty Images|Shutterstock|iStock)(?:, file)?",
  };

  static final String[] CODE = {
    "\\{[\"'].*\\}",
    "(?:var|let|const) \\w+ ?=.*;",
    "(?:window|document|googletag|jQuery|\\$)[.(].*[;{})]",
    "(?:\\(?function ?\\w*\\(|if ?\\(typeof ).*",
    "(?:@media|@import|[.#][\\w-]+(?:[ ,>.#][\\w .#>,-]*)?\\{).*",
  };

  private LinesOfPage() {}
}
