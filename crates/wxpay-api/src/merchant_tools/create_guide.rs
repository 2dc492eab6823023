// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Registers a member of the service staff (服务人员注册).
///
/// `POST /v3/smartguide/guides`
///
/// - Returns [`CreatedGuide`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务人员注册。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `PARAM_ERROR` | 400 | Required parameter empty; malformed corpid. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Send the same request again later. Apply for the permission. Contact WeChat Pay. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; adding the guide failed. | Check the parameters. Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant; malformed merchant number; malformed sub-merchant number. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::CreateGuide;
///
/// let request = CreateGuide::new()
///     .corpid("1234567890")
///     .store_id(1234)
///     .userid("sample-userid")
///     .name("示例名称")
///     .mobile("13900000000")
///     .qr_code("https://example.com/sample")
///     .avatar("https://example.com/sample")
///     .group_qrcode("https://example.com/sample");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"avatar":"https://example.com/sample","corpid":"1234567890","group_qrcode":"https://example.com/sample","mobile":"13900000000","name":"示例名称","qr_code":"https://example.com/sample","store_id":1234,"userid":"sample-userid"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务人员注册",
    "/v3/smartguide/guides",
    "POST /v3/smartguide/guides",
    "4012535138",
    "4012688564"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateGuide {
    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// Corporation id (企业ID). Required.
    pub corpid: Option<String>,
    /// Store id (门店ID). Required.
    pub store_id: Option<i64>,
    /// User id (企业微信的员工ID). Required. At most 64 characters.
    pub userid: Option<String>,
    /// Name (企业微信的员工姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Mobile phone number (手机号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub mobile: Option<Sensitive>,
    /// Personal QR code of the staff member (员工个人二维码). Required. At most 1024 characters.
    pub qr_code: Option<String>,
    /// Avatar address (头像URL). Required. At most 1024 characters.
    pub avatar: Option<String>,
    /// Address of the group's QR code (群二维码URL). At most 1024 characters.
    pub group_qrcode: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateGuide {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `corpid`, `store_id`, `userid`, `name`, `mobile`, `qr_code` and `avatar`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            corpid: None,
            store_id: None,
            userid: None,
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

    /// Corporation id (企业ID). Required.
    pub fn corpid<Via>(mut self, corpid: impl IntoField<String, Via>) -> Self {
        self.corpid = corpid.into_field();
        self
    }

    /// Store id (门店ID). Required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<i64, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// User id (企业微信的员工ID). Required. At most 64 characters.
    pub fn userid<Via>(mut self, userid: impl IntoField<String, Via>) -> Self {
        self.userid = userid.into_field();
        self
    }

    /// Name (企业微信的员工姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Mobile phone number (手机号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn mobile<Via>(mut self, mobile: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile = mobile.into_field();
        self
    }

    /// Personal QR code of the staff member (员工个人二维码). Required. At most 1024 characters.
    pub fn qr_code<Via>(mut self, qr_code: impl IntoField<String, Via>) -> Self {
        self.qr_code = qr_code.into_field();
        self
    }

    /// Avatar address (头像URL). Required. At most 1024 characters.
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

impl Default for CreateGuide {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateGuide
    []
    [sub_mchid, corpid, store_id, userid, name, mobile, qr_code, avatar, group_qrcode,]
    ["corpid", "store_id", "userid", "name", "mobile", "qr_code", "avatar",]
}

wxpay_core::operation!(CreateGuide => CreatedGuide, wxpay_core::Spec::new(
    "merchant_tools.create_guide",
    wxpay_core::http::Method::POST,
    "/v3/smartguide/guides",
)
.title("服务人员注册")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535138")
.body(wxpay_core::Body::Json));

/// The id of a registered member of the service staff.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedGuide {
    /// Service staff id (服务人员ID). At most 64 characters.
    pub guide_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedGuide
    []
    [guide_id,]
    []
}
