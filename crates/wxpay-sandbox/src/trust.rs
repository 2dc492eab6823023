//! Settings by which programs in other languages trust the sandbox's certificate authority.

use std::path::Path;

/// Settings by which programs of one language trust the sandbox's certificate authority.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrustStep {
    /// The language or the tool, such as `Node.js`.
    pub client: &'static str,
    /// The command, or a prefix of a command. The path is quoted for a POSIX shell.
    pub command: String,
    /// A remark in English; may be empty.
    pub en: &'static str,
    /// The remark in Chinese.
    pub zh: &'static str,
}

/// Returns how each language trusts the certificate authority in that file, which
/// [`Sandbox::ca_pem`](crate::Sandbox::ca_pem) has.
///
/// ```
/// let steps = wxpay_sandbox::trust_steps("ca.pem".as_ref());
/// assert_eq!(steps[1].client, "Python (requests)");
/// assert_eq!(steps[1].command, "export REQUESTS_CA_BUNDLE=ca.pem");
/// ```
pub fn trust_steps(ca_file: &Path) -> Vec<TrustStep> {
    let file = quoted(&ca_file.to_string_lossy());
    let step = |client, command: String, en, zh| TrustStep {
        client,
        command,
        en,
        zh,
    };
    vec![
        step("curl", format!("curl --cacert {file} …"), "", ""),
        step(
            "Python (requests)",
            format!("export REQUESTS_CA_BUNDLE={file}"),
            "",
            "",
        ),
        step(
            "Python (ssl, httpx), Go, Ruby, .NET",
            format!("export SSL_CERT_FILE={file}"),
            "Go and .NET read it on Linux. It replaces the system's authorities.",
            "Go 和 .NET 仅在 Linux 上读取该变量，且会替换系统自带的根证书。",
        ),
        step(
            "Node.js",
            format!("export NODE_EXTRA_CA_CERTS={file}"),
            "It is read once, when the process starts.",
            "进程启动时读取一次。",
        ),
        step(
            "PHP",
            format!("php -d curl.cainfo={file} -d openssl.cafile={file} …"),
            "The same two lines work in php.ini.",
            "也可以写入 php.ini。",
        ),
        step(
            "Java",
            format!(
                "keytool -importcert -noprompt -alias wxpay-sandbox -file {file} \
                 -keystore sandbox.p12 -storetype PKCS12 -storepass changeit && \
                 java -Djavax.net.ssl.trustStore=sandbox.p12 \
                 -Djavax.net.ssl.trustStorePassword=changeit …"
            ),
            "The store replaces the JDK's authorities for this process.",
            "该信任库会替换本进程中 JDK 自带的根证书。",
        ),
    ]
}

/// A path quoted for a POSIX shell.
fn quoted(path: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:@%".contains(c);
    match !path.is_empty() && path.chars().all(is_plain) {
        true => path.to_owned(),
        false => format!("'{}'", path.replace('\'', "'\\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_blanks_is_quoted() {
        assert_eq!(quoted("/tmp/ca.pem"), "/tmp/ca.pem");
        assert_eq!(quoted("/my files/ca.pem"), "'/my files/ca.pem'");
        assert_eq!(quoted("it's"), "'it'\\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn each_language_has_the_setting_that_it_reads() {
        let steps = trust_steps("ca.pem".as_ref());
        for setting in [
            "REQUESTS_CA_BUNDLE=",
            "SSL_CERT_FILE=",
            "NODE_EXTRA_CA_CERTS=",
            "curl.cainfo=",
            "javax.net.ssl.trustStore=",
        ] {
            let mut steps = steps.iter();
            assert!(
                steps.any(|step| step.command.contains(setting)),
                "{setting}"
            );
        }
    }

    #[test]
    fn every_step_names_the_file_and_has_both_languages() {
        for step in trust_steps("/keys/ca.pem".as_ref()) {
            assert!(step.command.contains("/keys/ca.pem"), "{step:?}");
            assert_eq!(step.en.is_empty(), step.zh.is_empty(), "{step:?}");
        }
    }
}
