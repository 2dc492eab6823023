// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::CoveredPolicyPeriod;
use super::RealIdentity;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the signing of an automatic renewal contract in a mini program (保险商户小程序预签约).
///
/// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
///
/// - Returns [`MiniProgramPresigning`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：保险商户小程序预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::PresignContractInMiniProgram;
///
/// let request = PresignContractInMiniProgram::new("1217752501201407033233368018")
///     .plan_id(1)
///     .insured_display_name("示例名称")
///     .contract_notify_url("https://example.com/notify")
///     .policy_start_date("2026-01-31")
///     .policy_end_date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_notify_url":"https://example.com/notify","insured_display_name":"示例名称","out_contract_code":"1217752501201407033233368018","plan_id":1,"policy_end_date":"2026-01-31","policy_start_date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户小程序预签约",
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
    "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
    "4012528950",
    "PreSignContractInMiniprogram"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignContractInMiniProgram {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// Plan or template id (委托代扣模板ID). Required.
    pub plan_id: Option<i64>,
    /// Name of the insured person to display (被保人的展示名称). Required.
    pub insured_display_name: Option<String>,
    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub contract_notify_url: Option<String>,
    /// Start date of the policy (保险保单的开始日期). Required.
    pub policy_start_date: Option<String>,
    /// End date of the policy (保险保单的结束日期). Required.
    pub policy_end_date: Option<String>,
    /// Deduction periods of the policy (保单的扣费周期列表). Sources differ on whether it is required.
    pub policy_periods: Option<Vec<CoveredPolicyPeriod>>,
    /// Amount (扣费金额信息).
    pub amount: Option<Amount>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Description (商品描述).
    pub description: Option<String>,
    /// Address that receives the payment notifications (支付结果通知地址).
    pub transaction_notify_url: Option<String>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// True if the policy renews automatically (是否自动续保).
    pub can_auto_insure: Option<bool>,
    /// True if the policy is taken out again automatically (是否自动重新投保).
    pub can_auto_reinsure: Option<bool>,
    /// Real-name details of the user (用户实名信息).
    pub real_identity: Option<RealIdentity>,
    /// Number of periods deducted together (合并扣费期数).
    pub combined_deduct_period_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignContractInMiniProgram {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id`, `insured_display_name`, `contract_notify_url`, `policy_start_date` and `policy_end_date`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            openid: None,
            plan_id: None,
            insured_display_name: None,
            contract_notify_url: None,
            policy_start_date: None,
            policy_end_date: None,
            policy_periods: None,
            amount: None,
            out_trade_no: None,
            description: None,
            transaction_notify_url: None,
            out_user_code: None,
            goods_tag: None,
            attach: None,
            can_auto_insure: None,
            can_auto_reinsure: None,
            real_identity: None,
            combined_deduct_period_count: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plan or template id (委托代扣模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Name of the insured person to display (被保人的展示名称). Required.
    pub fn insured_display_name<Via>(
        mut self,
        insured_display_name: impl IntoField<String, Via>,
    ) -> Self {
        self.insured_display_name = insured_display_name.into_field();
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

    /// Start date of the policy (保险保单的开始日期). Required.
    pub fn policy_start_date<Via>(
        mut self,
        policy_start_date: impl IntoField<String, Via>,
    ) -> Self {
        self.policy_start_date = policy_start_date.into_field();
        self
    }

    /// End date of the policy (保险保单的结束日期). Required.
    pub fn policy_end_date<Via>(mut self, policy_end_date: impl IntoField<String, Via>) -> Self {
        self.policy_end_date = policy_end_date.into_field();
        self
    }

    /// Deduction periods of the policy (保单的扣费周期列表). Sources differ on whether it is required.
    pub fn policy_periods<Via>(
        mut self,
        policy_periods: impl IntoField<Vec<CoveredPolicyPeriod>, Via>,
    ) -> Self {
        self.policy_periods = policy_periods.into_field();
        self
    }

    /// Amount (扣费金额信息).
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Description (商品描述).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Address that receives the payment notifications (支付结果通知地址).
    pub fn transaction_notify_url<Via>(
        mut self,
        transaction_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.transaction_notify_url = transaction_notify_url.into_field();
        self
    }

    /// The merchant's own id for the user (商户侧用户标识).
    pub fn out_user_code<Via>(mut self, out_user_code: impl IntoField<String, Via>) -> Self {
        self.out_user_code = out_user_code.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// True if the policy renews automatically (是否自动续保).
    pub fn can_auto_insure<Via>(mut self, can_auto_insure: impl IntoField<bool, Via>) -> Self {
        self.can_auto_insure = can_auto_insure.into_field();
        self
    }

    /// True if the policy is taken out again automatically (是否自动重新投保).
    pub fn can_auto_reinsure<Via>(mut self, can_auto_reinsure: impl IntoField<bool, Via>) -> Self {
        self.can_auto_reinsure = can_auto_reinsure.into_field();
        self
    }

    /// Real-name details of the user (用户实名信息).
    pub fn real_identity<Via>(mut self, real_identity: impl IntoField<RealIdentity, Via>) -> Self {
        self.real_identity = real_identity.into_field();
        self
    }

    /// Number of periods deducted together (合并扣费期数).
    pub fn combined_deduct_period_count<Via>(
        mut self,
        combined_deduct_period_count: impl IntoField<i64, Via>,
    ) -> Self {
        self.combined_deduct_period_count = combined_deduct_period_count.into_field();
        self
    }
}

wxpay_core::__model_impl! { PresignContractInMiniProgram
    [out_contract_code,]
    [appid, openid, plan_id, insured_display_name, contract_notify_url, policy_start_date, policy_end_date, policy_periods, amount, out_trade_no, description, transaction_notify_url, out_user_code, goods_tag, attach, can_auto_insure, can_auto_reinsure, real_identity, combined_deduct_period_count,]
    ["appid", "plan_id", "insured_display_name", "contract_notify_url", "policy_start_date", "policy_end_date",]
}

wxpay_core::operation!(PresignContractInMiniProgram => MiniProgramPresigning, wxpay_core::Spec::new(
    "papay_insurance.presign_contract_in_mini_program",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
)
.title("保险商户小程序预签约")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012528950")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// A prepared signing in a mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct MiniProgramPresigning {
    /// Pre-signing id (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// Application id of the signing mini program (跳转签约小程序的AppID).
    pub redirect_appid: Option<String>,
    /// Path in the signing mini program (跳转签约小程序的路径).
    pub redirect_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MiniProgramPresigning
    []
    [pre_entrustweb_id, redirect_appid, redirect_path,]
    []
}
