//! Certificates for the servers, from an authority that lives as long as the suite.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::server::{Peer, Socket};

pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(super) fn new(name: &str) -> Result<Self, String> {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params.distinguished_name.push(DnType::CommonName, name);
        KeyPair::generate()
            .and_then(|key| CertifiedIssuer::self_signed(params, key))
            .map(Self)
            .map_err(|error| format!("the suite cannot make an authority: {error}"))
    }

    pub(super) fn pem(&self) -> String {
        self.0.pem()
    }

    /// The TLS of a server that shows a certificate for `name`.
    pub(super) fn server(&self, name: &str) -> Result<Arc<ServerConfig>, String> {
        self.certified(params(name)?)
    }

    /// The TLS of a server whose certificate for `name` ran out long ago.
    pub(super) fn expired_server(&self, name: &str) -> Result<Arc<ServerConfig>, String> {
        let mut params = params(name)?;
        params.not_before = rcgen::date_time_ymd(2001, 1, 1);
        params.not_after = rcgen::date_time_ymd(2002, 1, 1);
        self.certified(params)
    }

    fn certified(&self, params: CertificateParams) -> Result<Arc<ServerConfig>, String> {
        let key = KeyPair::generate().map_err(cannot_certify)?;
        let certificate = params.signed_by(&key, &self.0).map_err(cannot_certify)?;
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        let mut config = ServerConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()
            .map_err(cannot_certify)?
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )
            .map_err(cannot_certify)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

fn params(name: &str) -> Result<CertificateParams, String> {
    CertificateParams::new(vec![name.to_owned()]).map_err(cannot_certify)
}

fn cannot_certify(error: impl std::fmt::Display) -> String {
    format!("the suite cannot make a certificate: {error}")
}

/// The server's side of a handshake, done to its end.
pub(super) fn handshake(
    peer: Peer<Socket>,
    config: &Arc<ServerConfig>,
) -> io::Result<Peer<StreamOwned<ServerConnection, Socket>>> {
    let mut session = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    peer.wrap(|mut socket| {
        while session.is_handshaking() {
            session.complete_io(&mut socket)?;
        }
        Ok(StreamOwned::new(session, socket))
    })
}
