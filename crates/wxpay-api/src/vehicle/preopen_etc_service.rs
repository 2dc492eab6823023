// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Prepares deductions from a given card for a user's ETC device (预开通用户ETC指定卡扣费).
///
/// `POST /v3/vehicle/etc/preopen`
///
/// - Returns [`PreopenedEtcService`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：预开通用户ETC指定卡扣费。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::{Identity, PreopenEtcService};
///
/// let request = PreopenEtcService::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .plan_id("sample-plan-id")
///     .plate_number("京A88888")
///     .identify(
///         Identity::new()
///             .encrypted_real_name("示例名称")
///             .encrypted_credential_id("sample-encrypted-credential-id"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"identify":{"encrypted_credential_id":"sample-encrypted-credential-id","encrypted_real_name":"示例名称"},"openid":"oSAMPLE0123456789abcdefghijk","plan_id":"sample-plan-id","plate_number":"京A88888"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预开通用户ETC指定卡扣费",
    "/v3/vehicle/etc/preopen",
    "POST /v3/vehicle/etc/preopen",
    "4012715215"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreopenEtcService {
    /// The service provider's application id (服务商appid). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Plan or template id (ETC授权扣费模板ID). Required.
    pub plan_id: Option<String>,
    /// ETC device number (ETC设备号).
    pub etc_device_id: Option<String>,
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// Real-name details (实名信息). Required.
    pub identify: Option<Identity>,
    /// Bank card number (用户开通ETC时绑定的银行卡). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bank_card_no: Option<Sensitive>,
    /// Start time (时段开始时间). Described by SKIT; no official source confirms it.
    pub start_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreopenEtcService {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `plan_id`, `plate_number` and `identify`.
    /// The client fills in `sp_appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sp_appid: None,
            sub_appid: None,
            sub_mchid: None,
            openid: None,
            plan_id: None,
            etc_device_id: None,
            plate_number: None,
            identify: None,
            bank_card_no: None,
            start_time: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (服务商appid). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plan or template id (ETC授权扣费模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// ETC device number (ETC设备号).
    pub fn etc_device_id<Via>(mut self, etc_device_id: impl IntoField<String, Via>) -> Self {
        self.etc_device_id = etc_device_id.into_field();
        self
    }

    /// Plate number (车牌号). Required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Real-name details (实名信息). Required.
    pub fn identify<Via>(mut self, identify: impl IntoField<Identity, Via>) -> Self {
        self.identify = identify.into_field();
        self
    }

    /// Bank card number (用户开通ETC时绑定的银行卡). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bank_card_no<Via>(mut self, bank_card_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bank_card_no = bank_card_no.into_field();
        self
    }

    /// Start time (时段开始时间). Described by SKIT; no official source confirms it.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }
}

impl Default for PreopenEtcService {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreopenEtcService
    []
    [sp_appid, sub_appid, sub_mchid, openid, plan_id, etc_device_id, plate_number, identify, bank_card_no, start_time,]
    ["sp_appid", "openid", "plan_id", "plate_number", "identify",]
}

wxpay_core::operation!(PreopenEtcService => PreopenedEtcService, wxpay_core::Spec::new(
    "vehicle.preopen_etc_service",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/etc/preopen",
)
.title("预开通用户ETC指定卡扣费")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715215")
.fill(&[("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The real name and identity document of a user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Identity {
    /// Encrypted real name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_real_name: Option<Sensitive>,
    /// Encrypted identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_credential_id: Option<Sensitive>,
    /// Kind of identity document (证件类型). Sources differ on whether it is required.
    pub credential_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Identity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `encrypted_real_name` and `encrypted_credential_id`.
    pub fn new() -> Self {
        Self {
            encrypted_real_name: None,
            encrypted_credential_id: None,
            credential_type: None,
            extra: Extra::new(),
        }
    }

    /// Encrypted real name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_real_name<Via>(
        mut self,
        encrypted_real_name: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.encrypted_real_name = encrypted_real_name.into_field();
        self
    }

    /// Encrypted identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_credential_id<Via>(
        mut self,
        encrypted_credential_id: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.encrypted_credential_id = encrypted_credential_id.into_field();
        self
    }

    /// Kind of identity document (证件类型). Sources differ on whether it is required.
    pub fn credential_type<Via>(mut self, credential_type: impl IntoField<String, Via>) -> Self {
        self.credential_type = credential_type.into_field();
        self
    }
}

impl Default for Identity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Identity
    []
    [encrypted_real_name, encrypted_credential_id, credential_type,]
    ["encrypted_real_name", "encrypted_credential_id",]
}

/// The id of a prepared ETC service.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreopenedEtcService {
    /// Pre-opening id (预开通ID).
    pub preopen_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PreopenedEtcService
    []
    [preopen_id,]
    []
}
