// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Revokes the pre-redemption of a category code in Zhejiang (品类凭证码预核销撤销).
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
///
/// - Returns [`ZhejiangAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：品类凭证码预核销撤销。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::CancelZhejiangPreRedemption;
///
/// let request = CancelZhejiangPreRedemption::new()
///     .sp_serial_no("1217752501201407033233368018")
///     .cred_frozen_no("1217752501201407033233368018")
///     .trans_date("2026-01-31")
///     .trans_time("2026-01-31T12:00:00+08:00")
///     .auth_code("1217752501201407033233368018")
///     .req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"auth_code":"1217752501201407033233368018","cred_frozen_no":"1217752501201407033233368018","req_ssn":"示例文字","sp_serial_no":"1217752501201407033233368018","trans_date":"2026-01-31","trans_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "品类凭证码预核销撤销",
    "/v3/gov/subsidy/zhejiang/authcode/cancel",
    "POST /v3/gov/subsidy/zhejiang/authcode/cancel"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelZhejiangPreRedemption {
    /// Service provider's serial number. Required.
    pub sp_serial_no: Option<String>,
    /// Serial number of the freeze (冻结流水号). Required.
    pub cred_frozen_no: Option<String>,
    /// Transaction date (交易日期). Required.
    pub trans_date: Option<String>,
    /// Transaction time (交易时间). Required.
    pub trans_time: Option<String>,
    /// Authorization or credential code (品类凭证码). Required.
    pub auth_code: Option<String>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelZhejiangPreRedemption {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sp_serial_no`, `cred_frozen_no`, `trans_date`, `trans_time`, `auth_code` and `req_ssn`.
    pub fn new() -> Self {
        Self {
            sp_serial_no: None,
            cred_frozen_no: None,
            trans_date: None,
            trans_time: None,
            auth_code: None,
            req_ssn: None,
            extra: Extra::new(),
        }
    }

    /// Service provider's serial number. Required.
    pub fn sp_serial_no<Via>(mut self, sp_serial_no: impl IntoField<String, Via>) -> Self {
        self.sp_serial_no = sp_serial_no.into_field();
        self
    }

    /// Serial number of the freeze (冻结流水号). Required.
    pub fn cred_frozen_no<Via>(mut self, cred_frozen_no: impl IntoField<String, Via>) -> Self {
        self.cred_frozen_no = cred_frozen_no.into_field();
        self
    }

    /// Transaction date (交易日期). Required.
    pub fn trans_date<Via>(mut self, trans_date: impl IntoField<String, Via>) -> Self {
        self.trans_date = trans_date.into_field();
        self
    }

    /// Transaction time (交易时间). Required.
    pub fn trans_time<Via>(mut self, trans_time: impl IntoField<String, Via>) -> Self {
        self.trans_time = trans_time.into_field();
        self
    }

    /// Authorization or credential code (品类凭证码). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }
}

impl Default for CancelZhejiangPreRedemption {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelZhejiangPreRedemption
    []
    [sp_serial_no, cred_frozen_no, trans_date, trans_time, auth_code, req_ssn,]
    ["sp_serial_no", "cred_frozen_no", "trans_date", "trans_time", "auth_code", "req_ssn",]
}

wxpay_core::operation!(CancelZhejiangPreRedemption => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.cancel_zhejiang_pre_redemption",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/cancel",
)
.title("品类凭证码预核销撤销")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
