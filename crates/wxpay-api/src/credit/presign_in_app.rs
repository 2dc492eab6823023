// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RealIdentity;
use super::TradeInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares an automatic repayment contract to be signed in an app (APP预签约自动还款协议).
///
/// `POST /v3/credit-repayment/partner/contracts/app-presign`
///
/// - Returns [`AppPresignedContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：APP预签约自动还款协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::{PresignInApp, RealIdentity, RealIdentityType};
///
/// let request = PresignInApp::new("1217752501201407033233368018")
///     .plan_id("sample-plan-id")
///     .display_name("示例名称")
///     .contract_notify_url("https://example.com/notify")
///     .repayment_day(1)
///     .repayment_amount_limit("示例文字")
///     .real_identity(
///         RealIdentity::new()
///             .identity_type(RealIdentityType::Invalid)
///             .identity_id("sample-identity-id")
///             .real_name("示例名称"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_notify_url":"https://example.com/notify","display_name":"示例名称","out_contract_code":"1217752501201407033233368018","plan_id":"sample-plan-id","real_identity":{"identity_id":"sample-identity-id","identity_type":"REAL_IDENTITY_TYPE_INVALID","real_name":"示例名称"},"repayment_amount_limit":"示例文字","repayment_day":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "APP预签约自动还款协议",
    "/v3/credit-repayment/partner/contracts/app-presign",
    "POST /v3/credit-repayment/partner/contracts/app-presign",
    "AppPresign"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignInApp {
    /// The merchant's own contract number (服务商签约协议号). Required.
    pub out_contract_code: String,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// Plan or template id (模板ID). Required.
    pub plan_id: Option<String>,
    /// Name to display (用户展示名称). Required.
    pub display_name: Option<String>,
    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub contract_notify_url: Option<String>,
    /// Repayment day (还款日). Required.
    pub repayment_day: Option<i64>,
    /// Most that can be repaid (还款金额上限). Required.
    pub repayment_amount_limit: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// Real-name details of the user (用户实名信息). Required.
    pub real_identity: Option<RealIdentity>,
    /// Transaction details (交易信息).
    pub trade_info: Option<TradeInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignInApp {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id`, `display_name`, `contract_notify_url`, `repayment_day`, `repayment_amount_limit` and `real_identity`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            plan_id: None,
            display_name: None,
            contract_notify_url: None,
            repayment_day: None,
            repayment_amount_limit: None,
            sub_mchid: None,
            sub_appid: None,
            real_identity: None,
            trade_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Plan or template id (模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Name to display (用户展示名称). Required.
    pub fn display_name<Via>(mut self, display_name: impl IntoField<String, Via>) -> Self {
        self.display_name = display_name.into_field();
        self
    }

    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub fn contract_notify_url<Via>(
        mut self,
        contract_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_notify_url = contract_notify_url.into_field();
        self
    }

    /// Repayment day (还款日). Required.
    pub fn repayment_day<Via>(mut self, repayment_day: impl IntoField<i64, Via>) -> Self {
        self.repayment_day = repayment_day.into_field();
        self
    }

    /// Most that can be repaid (还款金额上限). Required.
    pub fn repayment_amount_limit<Via>(
        mut self,
        repayment_amount_limit: impl IntoField<String, Via>,
    ) -> Self {
        self.repayment_amount_limit = repayment_amount_limit.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Real-name details of the user (用户实名信息). Required.
    pub fn real_identity<Via>(mut self, real_identity: impl IntoField<RealIdentity, Via>) -> Self {
        self.real_identity = real_identity.into_field();
        self
    }

    /// Transaction details (交易信息).
    pub fn trade_info<Via>(mut self, trade_info: impl IntoField<TradeInfo, Via>) -> Self {
        self.trade_info = trade_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { PresignInApp
    [out_contract_code,]
    [appid, plan_id, display_name, contract_notify_url, repayment_day, repayment_amount_limit, sub_mchid, sub_appid, real_identity, trade_info,]
    ["appid", "plan_id", "display_name", "contract_notify_url", "repayment_day", "repayment_amount_limit", "real_identity",]
}

wxpay_core::operation!(PresignInApp => AppPresignedContract, wxpay_core::Spec::new(
    "credit.presign_in_app",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/contracts/app-presign",
)
.title("APP预签约自动还款协议")
.family("credit")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// Parameters with which an app opens the signing of a contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPresignedContract {
    /// Pre-signing token (预签约码).
    pub presign_token: Option<String>,
    /// Signing service provider to jump to (跳转到的签约服务提供方).
    pub redirect_service: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AppPresignedContract
    []
    [presign_token, redirect_service,]
    []
}
