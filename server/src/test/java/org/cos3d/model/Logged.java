package org.cos3d.model;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** All that is logged meanwhile, by whomever, down to the least important. */
final class Logged {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger libraries = (Logger) LoggerFactory.getLogger("dev.langchain4j");
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Level before = libraries.getLevel();

  private Logged() {
    libraries.setLevel(Level.TRACE);
    appender.start();
    root.addAppender(appender);
  }

  static Logged begin() {
    return new Logged();
  }

  /** What was logged, with its exceptions. */
  String end() {
    root.detachAppender(appender);
    libraries.setLevel(before);
    return List.copyOf(appender.list).stream()
        .map(one -> one.getFormattedMessage() + "\n" + trace(one))
        .collect(Collectors.joining("\n"));
  }

  private static String trace(ILoggingEvent event) {
    return event.getThrowableProxy() == null
        ? ""
        : ThrowableProxyUtil.asString(event.getThrowableProxy());
  }
}
