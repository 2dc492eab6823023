// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlatformPresigning;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the signing of an e-commerce platform's deduction contract in a mini program (小程序方式预签约).
///
/// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
///
/// - Returns [`PlatformPresigning`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：小程序方式预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PlatformPresignContractInMiniProgram;
///
/// let request = PlatformPresignContractInMiniProgram::new("1217752501201407033233368018")
///     .plan_id(1)
///     .contract_display_account("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "小程序方式预签约",
    "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    "POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    "PlatformPreSignContractInMiniprogram"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlatformPresignContractInMiniProgram {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// Application id (商户APPID). Required.
    pub appid: Option<String>,
    /// Plan or template id (委托代扣协议模板ID). Required.
    pub plan_id: Option<i64>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Address that receives the notifications (回调通知地址). Required.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlatformPresignContractInMiniProgram {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id` and `contract_display_account`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            plan_id: None,
            contract_display_account: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Plan or template id (委托代扣协议模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// The user's account name to display (用户账户展示名称). Required.
    pub fn contract_display_account<Via>(
        mut self,
        contract_display_account: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_display_account = contract_display_account.into_field();
        self
    }

    /// Address that receives the notifications (回调通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { PlatformPresignContractInMiniProgram
    [out_contract_code,]
    [appid, plan_id, contract_display_account, notify_url,]
    ["appid", "plan_id", "contract_display_account", "notify_url",]
}

wxpay_core::operation!(PlatformPresignContractInMiniProgram => PlatformPresigning, wxpay_core::Spec::new(
    "papay.platform_presign_contract_in_mini_program",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
)
.title("小程序方式预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
