# shellcheck shell=bash
# Builds the jar when a source is newer; sourced by the scripts beside this folder, with `home` set
# to the repository. FRAMEWIRE_BUILD=never ends with a message in place of a build: an installed
# copy, whose files the job cannot write, is built once by hand.

jar="${home:?}/target/framewire.jar"
# One line, written by the build: the jars that Spark provides on a cluster, joined by colons.
spark_jars="$home/target/spark-classpath"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

# What Spark asks of a Java 17 runtime; pom.xml has the same list for the tests.
spark_java_options=(-Djdk.reflect.useDirectMethodHandle=false -Dio.netty.tryReflectionSetAccessible=true)
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.util.calendar; do
  spark_java_options+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

# Spark writes code for every query, and most of it has done its work before optimised code would pay.
# So the optimising compiler waits eight times as long as it would, and puts less of other methods into
# one. docs/performance.md has what that saves.
thrifty_compiler=(-XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=4800
  -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=320000
  -XX:MaxInlineLevel=9 -XX:FreqInlineSize=200 -XX:InlineSmallCode=1500)

require_java() {
  command -v "$java" >/dev/null && return
  echo "framewire: no java found: install a JDK 17 and set JAVA_HOME to it" >&2
  exit 40
}

needs_build() {
  [[ ! -f "$jar" || ! -f "$spark_jars" ]] && return 0
  [[ -n $(find "$home/src/main" "$home/pom.xml" -newer "$jar" -print -quit) ]]
}

build() {
  if [[ ${FRAMEWIRE_BUILD:-} == never ]]; then
    echo "framewire: the jar is missing or older than the sources: run jobs/framewire --version once to build it" >&2
    exit 40
  fi
  echo "framewire: building, because sources are newer than the jar (the first time fetches Spark)" >&2
  local log="$home/target/build.log"
  mkdir -p "$home/target"
  if ! (cd "$home" && ./mvnw -B -q -Dmaven.test.skip=true package) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "framewire: the build failed; the whole log is in $log" >&2
    exit 1
  fi
}

build_when_older() {
  require_java
  if needs_build; then build; fi
}
