"""QGIS's proxy and certificates, for programs that know nothing of QGIS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from .paths import Paths

_REGISTRY = "https://pypi.org/simple/"
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}
_PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")
_CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE")


def network_environment(env: Mapping[str, str], paths: Paths) -> dict[str, str]:
    """The variables ``env`` and those that lead pip and uv to QGIS's proxy and certificates.

    What ``env`` says already goes before QGIS's settings. Call it in the main thread.
    """
    added: dict[str, str] = {}
    if not any(env.get(name) for name in _PROXY_VARIABLES):
        proxy = _proxy_url()
        if proxy:
            added.update(HTTP_PROXY=proxy, HTTPS_PROXY=proxy, **_exceptions(env))
    if not any(env.get(name) for name in _CERTIFICATE_VARIABLES):
        added.update(_certificates(paths))
    return {**env, **added}


def _proxy_url() -> Optional[str]:
    manager = QgsNetworkAccessManager.instance()
    manager.setupDefaultProxyAndCache()
    factory = manager.proxyFactory()
    query = QNetworkProxyQuery(QUrl(_REGISTRY))
    proxies = factory.queryProxy(query) if factory else [manager.proxy()]
    proxy = next((each for each in proxies if each.type() in _SCHEMES and each.hostName()), None)
    return proxy_url(proxy) if proxy else None


def proxy_url(proxy: QNetworkProxy) -> str:
    """The proxy as an address, user and password included."""
    url = QUrl()
    url.setScheme(_SCHEMES[proxy.type()])
    url.setHost(proxy.hostName())
    url.setPort(proxy.port())
    if proxy.user():
        url.setUserName(proxy.user(), QUrl.ParsingMode.DecodedMode)
        url.setPassword(proxy.password(), QUrl.ParsingMode.DecodedMode)
    return bytes(url.toEncoded()).decode()


def _exceptions(env: Mapping[str, str]) -> dict[str, str]:
    urls = QgsNetworkAccessManager.instance().noProxyList()
    hosts = [QUrl(url).host() or url for url in urls]
    return {"NO_PROXY": ",".join(hosts)} if hosts and not env.get("NO_PROXY") else {}


def _certificates(paths: Paths) -> dict[str, str]:
    """The user's own authorities with the system's, or the order to take the system's."""
    manager = QgsApplication.authManager()
    if not manager or not (manager.extraFileCAs() or manager.databaseCAs()):
        return {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}
    paths.engines.mkdir(parents=True, exist_ok=True)
    paths.certificates.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return dict.fromkeys((*_CERTIFICATE_VARIABLES, "CURL_CA_BUNDLE"), str(paths.certificates))
