// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::CoveredPolicyPeriod;
use super::RealIdentity;

wxpay_core::model! {
    /// Prepares the signing of an automatic renewal contract in a mini program (保险商户小程序预签约).
    ///
    /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
    ///
    /// - Returns [`MiniprogramPreSigning`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：保险商户小程序预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
    #[doc(alias = "保险商户小程序预签约")]
    pub request PreSignContractInMiniprogram {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// Plan or template id (委托代扣模板ID). Required.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// Name of the insured person to display (被保人的展示名称). Required.
            insured_display_name: String,
            /// Address that receives the contract notifications (签约结果通知地址). Required.
            contract_notify_url: String,
            /// Start date of the policy (保险保单的开始日期). Required.
            policy_start_date: String,
            /// End date of the policy (保险保单的结束日期). Required.
            policy_end_date: String,
        }
        optional {
            /// The user's id within the application (用户在直连商户应用下的用户标示).
            openid: String,
            /// Deduction periods of the policy (保单的扣费周期列表). Sources differ on whether it is required.
            policy_periods: Vec<CoveredPolicyPeriod>,
            /// Amount (扣费金额信息).
            amount: Amount,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Description (商品描述).
            description: String,
            /// Address that receives the payment notifications (支付结果通知地址).
            transaction_notify_url: String,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Whether the policy renews automatically (是否自动续保).
            can_auto_insure: bool,
            /// Whether the policy is taken out again automatically (是否自动重新投保).
            can_auto_reinsure: bool,
            /// Real-name details of the user (用户实名信息).
            real_identity: RealIdentity,
            /// Number of periods deducted together (合并扣费期数).
            combined_deduct_period_count: i64,
        }
    }
}

wxpay_core::operation!(PreSignContractInMiniprogram => MiniprogramPreSigning, wxpay_core::Spec::new(
    "pre_sign_contract_in_miniprogram",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
)
.title("保险商户小程序预签约")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012528950")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// A prepared signing in a mini program.
    pub answer MiniprogramPreSigning {
        always {}
        optional {
            /// Pre-signing id (预签约ID).
            pre_entrustweb_id: String,
            /// Application id of the signing mini program (跳转签约小程序的AppID).
            redirect_appid: String,
            /// Path in the signing mini program (跳转签约小程序的路径).
            redirect_path: String,
        }
    }
}
