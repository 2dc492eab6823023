// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpControl;
use super::PlannedDeduction;
use super::RedirectPresigning;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the signing of a sub-merchant's scheduled deduction contract in a mobile browser (H5场景预约扣费类型签约的预签约).
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
///
/// - Returns [`RedirectPresigning`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：H5场景预约扣费类型签约的预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PartnerPresignScheduledInH5;
///
/// let request = PartnerPresignScheduledInH5::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .plan_id(1)
///     .contract_display_account("示例文字")
///     .contract_notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","contract_notify_url":"https://example.com/notify","out_contract_code":"1217752501201407033233368018","plan_id":1,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "H5场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
    "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
    "PartnerPreSignScheduledInH5"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerPresignScheduledInH5 {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// The service provider's application id (应用ID). Required.
    pub sp_appid: Option<String>,
    /// The user's id within the service provider's application (用户在服务商商户应用下的用户标示).
    pub sp_openid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户的AppID).
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID).
    pub sub_openid: Option<String>,
    /// Plan or template id (委托代扣模板ID). Required.
    pub plan_id: Option<i64>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub contract_notify_url: Option<String>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Schedule of the deduction (预约扣费场景的预约信息).
    pub deduct_schedule: Option<PlannedDeduction>,
    /// Jump control details (跳转控制信息).
    pub jump_control: Option<JumpControl>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerPresignScheduledInH5 {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `plan_id`, `contract_display_account` and `contract_notify_url`.
    /// The client fills in `sp_appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            sp_appid: None,
            sp_openid: None,
            sub_mchid: None,
            sub_appid: None,
            sub_openid: None,
            plan_id: None,
            contract_display_account: None,
            contract_notify_url: None,
            out_user_code: None,
            deduct_schedule: None,
            jump_control: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The user's id within the service provider's application (用户在服务商商户应用下的用户标示).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Plan or template id (委托代扣模板ID). Required.
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

    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub fn contract_notify_url<Via>(
        mut self,
        contract_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_notify_url = contract_notify_url.into_field();
        self
    }

    /// The merchant's own id for the user (商户侧用户标识).
    pub fn out_user_code<Via>(mut self, out_user_code: impl IntoField<String, Via>) -> Self {
        self.out_user_code = out_user_code.into_field();
        self
    }

    /// Schedule of the deduction (预约扣费场景的预约信息).
    pub fn deduct_schedule<Via>(
        mut self,
        deduct_schedule: impl IntoField<PlannedDeduction, Via>,
    ) -> Self {
        self.deduct_schedule = deduct_schedule.into_field();
        self
    }

    /// Jump control details (跳转控制信息).
    pub fn jump_control<Via>(mut self, jump_control: impl IntoField<JumpControl, Via>) -> Self {
        self.jump_control = jump_control.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerPresignScheduledInH5
    [out_contract_code,]
    [sp_appid, sp_openid, sub_mchid, sub_appid, sub_openid, plan_id, contract_display_account, contract_notify_url, out_user_code, deduct_schedule, jump_control,]
    ["sp_appid", "sub_mchid", "plan_id", "contract_display_account", "contract_notify_url",]
}

wxpay_core::operation!(PartnerPresignScheduledInH5 => RedirectPresigning, wxpay_core::Spec::new(
    "papay.partner_presign_scheduled_in_h5",
    wxpay_core::http::Method::POST,
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
)
.title("H5场景预约扣费类型签约的预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html")
.fill(&[("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
