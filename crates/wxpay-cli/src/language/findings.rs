//! Findings of a configuration in Chinese.

use wxpay::{DateTime, Finding, Timestamp};

/// The finding and its remedy, or `None` for one that is newer than this list.
pub(crate) fn chinese(finding: &Finding) -> Option<(String, &'static str)> {
    Some(match finding {
        Finding::Incomplete { reason } => (format!("配置不完整：{reason}"), "按提示修正配置"),
        Finding::ApiV3KeyLength { len } => (
            format!("APIv3密钥为 {len} 字节，应为 32 字节"),
            "重新复制 APIv3密钥：32 个字符，不含换行与空格；可在商户平台重新设置",
        ),
        Finding::KeyNotOfCertificate => (
            "商户API证书私钥与商户API证书不匹配".to_owned(),
            "使用同一次下载的 apiclient_key.pem 与 apiclient_cert.pem；私钥丢失时需更换证书",
        ),
        Finding::SerialNotOfCertificate {
            serial,
            certificate,
        } => (
            format!("配置的证书序列号为 {serial}，证书的序列号为 {certificate}"),
            "不填写序列号，或填写与私钥对应的商户API证书序列号",
        ),
        Finding::MchidNotOfCertificate { mchid, common_name } => (
            match common_name {
                Some(name) => format!("商户号为 {mchid}，证书属于 {name:?}"),
                None => format!("商户号为 {mchid}，证书没有通用名称（CN）"),
            },
            "使用该商户号的证书与私钥；服务商使用自己的证书，而不是子商户的",
        ),
        Finding::CertificateNotYetValid { not_before } => (
            format!("商户API证书自 {} 起有效", moment(*not_before)),
            "检查本机时钟",
        ),
        Finding::CertificateExpired { not_after } => (
            format!("商户API证书已于 {} 过期", moment(*not_after)),
            "在商户平台申请新证书，同时更换证书、序列号与私钥",
        ),
        Finding::CertificateExpiresSoon { not_after } => (
            format!("商户API证书将于 {} 过期", moment(*not_after)),
            "在商户平台申请新证书，同时更换证书、序列号与私钥",
        ),
        Finding::PlatformCertificateInvalid { serial } => (
            format!("平台证书 {serial} 当前无效"),
            "使用新的平台证书，启用证书下载，或改用微信支付公钥",
        ),
        Finding::PlatformCertificateExpiresSoon { serial } => (
            format!("平台证书 {serial} 将在 30 天内过期，且没有其他平台证书或微信支付公钥"),
            "使用新的平台证书，启用证书下载，或改用微信支付公钥",
        ),
        Finding::DownloadFailed { reason } => (
            format!("平台证书未能更新：{reason}"),
            "按提示修正；现有证书有效期内仍可调用",
        ),
        Finding::PublicKeyId => (
            "微信支付公钥ID 不是 PUB_KEY_ID_ 加数字的形式".to_owned(),
            "从商户平台复制微信支付公钥ID，包含前缀 PUB_KEY_ID_",
        ),
        Finding::MerchantKeyAsPlatformKey { id } => (
            format!("配置为微信支付公钥 {id:?} 的是商户自己的公钥"),
            "在商户平台下载微信支付公钥",
        ),
        Finding::MerchantCertificateAsPlatformCertificate { serial } => (
            format!("配置为平台证书 {serial} 的是商户API证书"),
            "从 /v3/certificates 获取平台证书，启用证书下载，或使用微信支付公钥；apiclient_cert.pem 应作为商户API证书",
        ),
        Finding::NotifyUrl { issue } => (
            format!("微信支付可能无法向 notify_url 发送回调通知：{issue}"),
            "使用形如 https://shop.example/wxpay/notify 的地址：公网域名加路径，不含 IP 地址、查询串与登录信息",
        ),
        Finding::KeyFileOpenToOthers { path, mode } => (
            format!(
                "{} 的权限为 {mode:o}，本机所有用户都能读取或修改私钥",
                path.display()
            ),
            "chmod 600，并考虑私钥是否已被他人读取",
        ),
        Finding::NoApiV3Key => (
            "未配置 APIv3密钥".to_owned(),
            "需要解密回调通知或平台证书时请配置",
        ),
        Finding::NoCertificate => (
            "未配置商户API证书，无法核对序列号、私钥与商户号是否匹配".to_owned(),
            "配置 apiclient_cert.pem 以替代证书序列号，即可核对",
        ),
        _ => return None,
    })
}

/// A moment in Beijing's time, or seconds for one that is no date.
fn moment(time: Timestamp) -> String {
    match DateTime::from_timestamp(time, 8 * 60) {
        Ok(time) => time.to_string(),
        Err(_) => format!("{time}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_said_in_chinese() {
        let (text, next) = chinese(&Finding::ApiV3KeyLength { len: 31 }).unwrap();
        assert_eq!(text, "APIv3密钥为 31 字节，应为 32 字节");
        assert!(next.contains("商户平台"), "{next}");
        let not_after = Timestamp::from_unix(1_767_196_800);
        let (text, _) = chinese(&Finding::CertificateExpired { not_after }).unwrap();
        assert!(text.contains("2026-01-01T00:00:00+08:00"), "{text}");
    }
}
