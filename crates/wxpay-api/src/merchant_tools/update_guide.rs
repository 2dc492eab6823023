// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Updates a member of the service staff (服务人员信息更新).
///
/// `PATCH /v3/smartguide/guides/{guide_id}`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务人员信息更新。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `PARAM_ERROR` | 400 | Required parameter empty; ID of the service person empty. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Send the same request again later. Apply for the permission. Contact WeChat Pay. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; ticket that links merchant and sub-merchant wrong. | Check the parameters. Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant; malformed merchant number; malformed sub-merchant number. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::UpdateGuide;
///
/// let request = UpdateGuide::new("sample-guide-id")
///     .name("示例名称")
///     .mobile("13900000000")
///     .qr_code("https://example.com/sample")
///     .avatar("https://example.com/sample")
///     .group_qrcode("https://example.com/sample");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"avatar":"https://example.com/sample","group_qrcode":"https://example.com/sample","guide_id":"sample-guide-id","mobile":"13900000000","name":"示例名称","qr_code":"https://example.com/sample"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务人员信息更新",
    "/v3/smartguide/guides/{guide_id}",
    "PATCH /v3/smartguide/guides/{guide_id}",
    "4012535160",
    "4012688570"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateGuide {
    /// Service staff id (服务人员ID). Required. At most 64 characters. It stands in the path.
    pub guide_id: String,
    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// Name (企业微信的员工姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Mobile phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub mobile: Option<Sensitive>,
    /// Personal QR code of the staff member (员工个人二维码). At most 1024 characters.
    pub qr_code: Option<String>,
    /// Avatar address (头像URL). At most 1024 characters.
    pub avatar: Option<String>,
    /// Address of the group's QR code (群二维码URL). At most 1024 characters.
    pub group_qrcode: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateGuide {
    /// Creates the request; setters add the other fields.
    pub fn new(guide_id: impl Into<String>) -> Self {
        Self {
            guide_id: guide_id.into(),
            sub_mchid: None,
            name: None,
            mobile: None,
            qr_code: None,
            avatar: None,
            group_qrcode: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Name (企业微信的员工姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Mobile phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn mobile<Via>(mut self, mobile: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile = mobile.into_field();
        self
    }

    /// Personal QR code of the staff member (员工个人二维码). At most 1024 characters.
    pub fn qr_code<Via>(mut self, qr_code: impl IntoField<String, Via>) -> Self {
        self.qr_code = qr_code.into_field();
        self
    }

    /// Avatar address (头像URL). At most 1024 characters.
    pub fn avatar<Via>(mut self, avatar: impl IntoField<String, Via>) -> Self {
        self.avatar = avatar.into_field();
        self
    }

    /// Address of the group's QR code (群二维码URL). At most 1024 characters.
    pub fn group_qrcode<Via>(mut self, group_qrcode: impl IntoField<String, Via>) -> Self {
        self.group_qrcode = group_qrcode.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateGuide
    [guide_id,]
    [sub_mchid, name, mobile, qr_code, avatar, group_qrcode,]
    []
}

wxpay_core::operation!(UpdateGuide => (), wxpay_core::Spec::new(
    "merchant_tools.update_guide",
    wxpay_core::http::Method::PATCH,
    "/v3/smartguide/guides/{guide_id}",
)
.title("服务人员信息更新")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535160")
.body(wxpay_core::Body::JsonIfAny));
