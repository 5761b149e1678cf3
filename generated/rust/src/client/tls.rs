//! Connecting, with TLS where the address asks for it.

use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

/// Whom a client trusts.
#[derive(Clone, Debug, Default)]
pub(super) struct Tls {
    /// Given by the application.
    #[cfg(feature = "client-tls")]
    pub(super) config: Option<std::sync::Arc<rustls::ClientConfig>>,
}

impl Tls {
    #[cfg(not(feature = "client-tls"))]
    pub(super) async fn connect(
        &self,
        url: &str,
        config: WebSocketConfig,
    ) -> Result<WebSocketStream<MaybeTlsStream<TcpStream>>, String> {
        let connected = tokio_tungstenite::connect_async_with_config(url, Some(config), true).await;
        let (stream, _) = connected.map_err(|error| error.to_string())?;
        Ok(stream)
    }

    #[cfg(feature = "client-tls")]
    pub(super) async fn connect(
        &self,
        url: &str,
        config: WebSocketConfig,
    ) -> Result<WebSocketStream<MaybeTlsStream<TcpStream>>, String> {
        use tokio_tungstenite::{Connector, connect_async_tls_with_config};

        let connector = if url.len() >= 4 && url[..4].eq_ignore_ascii_case("wss:") {
            let tls = match &self.config {
                Some(tls) => std::sync::Arc::clone(tls),
                None => tokio::task::spawn_blocking(system_roots)
                    .await
                    .map_err(|error| error.to_string())??,
            };
            Connector::Rustls(tls)
        } else {
            Connector::Plain
        };
        let connected =
            connect_async_tls_with_config(url, Some(config), true, Some(connector)).await;
        let (stream, _) = connected.map_err(|error| error.to_string())?;
        Ok(stream)
    }
}

/// Trusts whom this machine trusts.
#[cfg(feature = "client-tls")]
fn system_roots() -> Result<std::sync::Arc<rustls::ClientConfig>, String> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        return Err("this machine has no root certificates that can be read".to_owned());
    }
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(std::sync::Arc::new(config))
}
