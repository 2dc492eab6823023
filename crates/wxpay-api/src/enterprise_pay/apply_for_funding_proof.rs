// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for a proof of what an enterprise funded (申请企业商户企业支付出资凭证).
///
/// `POST /v3/webizpay/bill/proof`
///
/// - Returns [`FundingProof`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_operation_id` and the same parameters.
/// - 中文：申请企业商户企业支付出资凭证。调用方：服务商、平台；`out_operation_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::ApplyForFundingProof;
///
/// let request = ApplyForFundingProof::new()
///     .sub_mchid("1900000109")
///     .start_date("2026-01-31")
///     .end_date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"end_date":"2026-01-31","start_date":"2026-01-31","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请企业商户企业支付出资凭证",
    "/v3/webizpay/bill/proof",
    "POST /v3/webizpay/bill/proof",
    "4014507157"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForFundingProof {
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Start date (起始日期). Required.
    pub start_date: Option<String>,
    /// End date (结束日期). Required.
    pub end_date: Option<String>,
    /// Name of the merchant's entity (商户主体名称).
    pub entity_name: Option<String>,
    /// The merchant's own operation number (商户操作流水号). Sources differ on whether it is required.
    pub out_operation_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForFundingProof {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `start_date` and `end_date`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            sub_mchid: None,
            start_date: None,
            end_date: None,
            entity_name: None,
            out_operation_id: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (出资子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Start date (起始日期). Required.
    pub fn start_date<Via>(mut self, start_date: impl IntoField<String, Via>) -> Self {
        self.start_date = start_date.into_field();
        self
    }

    /// End date (结束日期). Required.
    pub fn end_date<Via>(mut self, end_date: impl IntoField<String, Via>) -> Self {
        self.end_date = end_date.into_field();
        self
    }

    /// Name of the merchant's entity (商户主体名称).
    pub fn entity_name<Via>(mut self, entity_name: impl IntoField<String, Via>) -> Self {
        self.entity_name = entity_name.into_field();
        self
    }

    /// The merchant's own operation number (商户操作流水号). Sources differ on whether it is required.
    pub fn out_operation_id<Via>(mut self, out_operation_id: impl IntoField<String, Via>) -> Self {
        self.out_operation_id = out_operation_id.into_field();
        self
    }
}

impl Default for ApplyForFundingProof {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForFundingProof
    []
    [sp_mchid, sub_mchid, start_date, end_date, entity_name, out_operation_id,]
    ["sp_mchid", "sub_mchid", "start_date", "end_date",]
}

wxpay_core::operation!(ApplyForFundingProof => FundingProof, wxpay_core::Spec::new(
    "enterprise_pay.apply_for_funding_proof",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/bill/proof",
)
.title("申请企业商户企业支付出资凭证")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507157")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_operation_id")));

/// A proof of what an enterprise funded, with its download address.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingProof {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own operation number (商户操作流水号).
    pub out_operation_id: Option<String>,
    /// WeChat Pay's operation number (微信支付操作流水号).
    pub operation_id: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// Start date (起始日期).
    pub start_date: Option<String>,
    /// End date (结束日期).
    pub end_date: Option<String>,
    /// Name of the merchant's entity (商户主体名称).
    pub entity_name: Option<String>,
    /// Number of the proof at WeChat Pay.
    pub proof_id: Option<String>,
    /// Download address (凭证下载地址).
    pub download_url: Option<String>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// When the proof's state was updated (凭证状态更新时间).
    pub updated_time: Option<DateTime>,
    /// When it was created. Described by SKIT; no official source confirms it.
    pub created_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FundingProof
    []
    [sp_mchid, out_operation_id, operation_id, sub_mchid, start_date, end_date, entity_name, proof_id, download_url, create_time, updated_time, created_time,]
    []
}
