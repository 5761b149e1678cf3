//! The Rust client over TLS: whom it trusts, and whom it does not.

mod common;

use std::sync::Arc;

use common::{Gateway, soon};
use protocol::client::ClientError;
use protocol::v3::client::{Builder, Client, calls};
use protocol::v3::{ClientId, ClientInfo, ClientMode, SystemEchoParams};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// Takes TLS off in front of a gateway; gives its port and its certificate, for `localhost`.
async fn terminate(target: u16) -> (u16, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]);
    let rcgen::CertifiedKey { cert, signing_key } = made.expect("a certificate");
    let certificate = cert.der().clone();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .expect("a certificate and its key");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.expect("accepts");
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // Who does not trust the certificate does not come further.
                let Ok(mut client) = acceptor.accept(stream).await else {
                    return;
                };
                let gateway = TcpStream::connect(("127.0.0.1", target)).await;
                let mut gateway = gateway.expect("the gateway is there");
                let _ = tokio::io::copy_bidirectional(&mut client, &mut gateway).await;
            });
        }
    });
    (port, certificate)
}

fn builder(url: String) -> Builder {
    let info = ClientInfo {
        id: ClientId::Test,
        display_name: None,
        version: "dev".to_owned(),
        platform: "test".to_owned(),
        device_family: None,
        model_identifier: None,
        mode: ClientMode::Test,
        instance_id: None,
    };
    Client::builder(url, &info)
}

/// A client that trusts one certificate.
fn trusting(certificate: CertificateDer<'static>) -> Arc<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate).expect("a certificate");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

#[tokio::test]
async fn a_gateway_that_is_trusted_is_spoken_to() {
    let gateway = Gateway::start(&["--token", "secret"]);
    let (port, certificate) = terminate(gateway.port).await;
    let url = format!("wss://localhost:{port}");
    let builder = builder(url).token("secret").tls(trusting(certificate));
    let (client, _) = builder.connect().expect("the configuration can work");
    let hello = soon("the hello", client.ready()).await;
    assert_eq!(hello.expect("a hello").protocol, 3);
    let text = "x".repeat(100_000);
    let call = client.call(calls::SystemEcho, &SystemEchoParams { text: text.clone() });
    let echoed = soon("an echo", call.into_future()).await;
    assert_eq!(echoed.expect("an echo").text, text);
    soon("the end", client.close()).await;
}

#[tokio::test]
async fn a_gateway_that_is_not_trusted_gets_nothing() {
    let gateway = Gateway::start(&["--token", "secret"]);
    let (port, certificate) = terminate(gateway.port).await;
    let (_, other) = terminate(gateway.port).await;
    for (host, trusted) in [("localhost", other), ("127.0.0.1", certificate)] {
        let builder = builder(format!("wss://{host}:{port}")).token("secret");
        let (client, _) = builder
            .tls(trusting(trusted))
            .connect()
            .expect("the configuration can work");
        let lost = soon("a failure", client.ready()).await;
        assert!(
            matches!(&lost, Err(ClientError::Closed { code: 1006, reason }) if reason.contains("certificate")),
            "{lost:?}"
        );
    }
    // Neither is one that only this machine's own roots could vouch for.
    let (client, _) = builder(format!("wss://localhost:{port}"))
        .connect()
        .expect("the configuration can work");
    let lost = soon("a failure", client.ready()).await;
    assert!(
        matches!(lost, Err(ClientError::Closed { code: 1006, .. })),
        "{lost:?}"
    );
}
