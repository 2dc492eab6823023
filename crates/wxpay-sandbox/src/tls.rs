use std::net::IpAddr;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, SanType,
};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivatePkcs8KeyDer;

use crate::error::SandboxError;
use crate::proxy::HOSTS;

const WHAT: &str = "the TLS certificate";

/// A certificate authority that issued one certificate, and the server's TLS configuration.
///
/// The authority's key was dropped, so nothing else can be issued.
pub(crate) struct Tls {
    pub(crate) config: Arc<ServerConfig>,
    pub(crate) ca_pem: String,
}

impl Tls {
    /// For `localhost` and the loopback addresses, for the hosts of WeChat Pay (with a proxy or an entry in the hosts
    /// file), and for the listening address.
    pub(crate) fn new(address: IpAddr) -> Result<Self, SandboxError> {
        let failed = |error| SandboxError::key(WHAT, error);
        let mut params = CertificateParams::default();
        params.distinguished_name = common_name("wxpay sandbox certificate authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let ca = KeyPair::generate().map_err(failed)?;
        let ca_pem = params.self_signed(&ca).map_err(failed)?.pem();
        let issuer = Issuer::new(params, ca);

        let names: Vec<String> = ["localhost", "127.0.0.1", "::1"]
            .iter()
            .chain(&HOSTS)
            .map(|name| (*name).to_owned())
            .collect();
        let mut params = CertificateParams::new(names).map_err(failed)?;
        params.distinguished_name = common_name("localhost");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        if !address.is_loopback() && !address.is_unspecified() {
            params.subject_alt_names.push(SanType::IpAddress(address));
        }
        let key = KeyPair::generate().map_err(failed)?;
        let certificate = params.signed_by(&key, &issuer).map_err(failed)?;

        let failed = |error: rustls::Error| SandboxError::key(WHAT, error);
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let mut config =
            ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(failed)?
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], key.into())
                .map_err(failed)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            config: Arc::new(config),
            ca_pem,
        })
    }
}

fn common_name(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}
