ARG BASE=debian:12-slim

FROM ${BASE} AS build
RUN apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
        ca-certificates-java openjdk-17-jdk-headless maven >/dev/null && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml ./
COPY migrations migrations
COPY webroot webroot
COPY src/main src/main
RUN mvn -B -ntp -q resources:resources@default-resources compiler:compile@default-compile \
        jar:jar@default-jar shade:shade@default

FROM ${BASE}
RUN apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
        openjdk-17-jre-headless poppler-utils >/dev/null && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /jiheng --no-create-home jiheng \
    && mkdir -p /jiheng/bin /data && chown jiheng /jiheng /data
WORKDIR /jiheng
COPY bin/tools.sh bin/jvm.options bin/rehearse bin/
COPY --from=build /build/target/jiheng.jar ./
USER jiheng
RUN bin/rehearse jiheng.jar jiheng.jsa
ENV JIHENG_DATA=/data JIHENG_ALLOW_HTTP=true
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${JIHENG_PORT:-8080} && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "@bin/jvm.options", "-XX:SharedArchiveFile=jiheng.jsa", "-jar", "jiheng.jar"]
