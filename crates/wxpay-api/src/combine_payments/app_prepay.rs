// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::Identity;
use super::LimitPay;
use super::SceneInfo;
use super::SettleInfo;
use super::SubsidyInfo;
use super::TradeScenario;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a combined order that the user pays in an app (合单下单-APP支付).
    ///
    /// `POST /v3/combine-transactions/app`
    ///
    /// - Returns [`AppPrepayment`].
    /// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：合单下单-APP支付。调用方：平台商户、普通商户、普通服务商；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `USERPAYING` | 202 | User must type the password. |  |
    /// | `ORDER_CLOSED` | 400 | Order closed. | Use a new number. |
    /// | `ACCOUNTERROR` | 403 | Account abnormal. |  |
    /// | `NOAUTH` | 403 | Merchant has no permission. | Apply for the permission. Contact WeChat Pay. |
    /// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
    /// | `RULELIMIT` | 403 | Against a business rule. | Send fewer requests. |
    /// | `TRADE_ERROR` | 403 | Transaction error. |  |
    /// | `ORDERNOTEXIST` | 404 | No such order. | Check the parameters. |
    /// | `BANKERROR` | 500 | Bank's system error. | Check the parameters. Send the same request again later. |
    /// | `INVALID_TRANSACTIONID` | 500 | Order number invalid. | Check the parameters. |
    /// | `OPENID_MISMATCH` | 500 | Openid not of the AppID. | Check the parameters. |
    /// | `SYSTEMERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    #[doc(alias = "合单下单-APP支付")]
    pub request AppPrepay {
        required {
            /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号). Required. At most 32 characters.
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters.
            combine_out_trade_no: String,
            /// Sub-orders (商品单信息). Required.
            sub_orders: Vec<AppSubOrder>,
            /// Address that receives the notifications (通知地址). Required. At most 255 characters.
            notify_url: String,
        }
        optional {
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// Details of the payer (支付者).
            combine_payer_info: AppPayer,
            /// Start time of the trade (交易起始时间).
            time_start: DateTime,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Prepayment id (预支付交易会话标识).
            prepay_id: String,
            /// Trade scenario (交易场景).
            trade_scenario: TradeScenario,
            /// Payment methods required (指定支付方式).
            limit_pay: Vec<LimitPay>,
            /// Contract details (预签约信息).
            contract_info: ContractInfo,
            /// Interest subsidy details (贴息信息).
            subsidy_info: SubsidyInfo,
        }
    }
}

wxpay_core::operation!(AppPrepay => AppPrepayment, wxpay_core::Spec::new(
    "app_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/app",
)
.title("合单下单-APP支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556944")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order that is paid in an app.
    pub request AppSubOrder {
        required {
            /// Merchant number (子单商户号). Required. At most 32 characters.
            mchid: String,
            /// Extra data attached by the merchant (附加数据). Required. At most 128 characters.
            attach: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
            out_trade_no: String,
            /// Description (商品描述). Required. At most 127 characters.
            description: String,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
            individual_name: String,
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Details (商品详情).
            detail: String,
            /// Goods or discount tag (订单优惠标记). At most 32 characters.
            goods_tag: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
        }
    }
}

wxpay_core::model! {
    /// Who has to pay in an app, by real-name identity.
    pub request AppPayer {
        required {}
        optional {
            /// Real-name details (实名支付).
            identity: Identity,
            /// The user's id within the application (用户标识). Described by samples, SKIT.
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// A deduction contract that is prepared together with the order.
    pub request ContractInfo {
        required {
            /// Merchant number (签约商户号). Required.
            mchid: String,
            /// Application id (签约商户AppID). Required.
            appid: String,
            /// The merchant's own contract number (签约商户协议号). Required.
            out_contract_code: String,
            /// Plan or template id (委托代扣协议模板ID). Required.
            plan_id: i64,
            /// The user's account name to display (用户账户展示名称). Required.
            contract_display_account: String,
            /// Address that receives the notifications (回调通知地址). Required.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The id that starts the payment in an app, and the outcome of the contract's preparation.
    pub answer AppPrepayment {
        always {
            /// Prepayment id (预支付交易会话标识). At most 64 characters.
            prepay_id: String,
        }
        optional {
            /// Result of the pre-signing (预签约结果). No official source confirms it.
            contract_result: ContractResult,
        }
    }
}

wxpay_core::model! {
    /// Outcome of preparing the contract.
    pub answer ContractResult {
        always {}
        optional {
            /// Code (签约结果码).
            code: String,
            /// Message (签约结果描述信息).
            message: String,
        }
    }
}
