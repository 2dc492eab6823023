// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::Payer;
use super::TradeType;
use super::TransactionSceneInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// Applies for a deduction (申请扣款接口).
    ///
    /// `POST /v3/offlineface/transactions`
    ///
    /// - Returns [`AcceptedTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请扣款接口。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias = "申请扣款接口")]
    pub request CreateTransaction {
        required {
            /// Authorization or credential code (支付凭证). Required.
            auth_code: String,
        }
        optional {
            /// The service provider's application id (服务商公众号appid).
            sp_appid: String,
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (子商户公众号appid).
            sub_appid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// Amount (金额信息).
            amount: Amount,
            /// Scene details (支付场景信息).
            scene_info: SceneInfo,
            /// Goods or discount tag (优惠标记).
            goods_tag: String,
            /// Description (商品信息).
            description: String,
            /// Extra data attached by the merchant (商户附加信息).
            attach: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Business details (业务信息).
            business: Business,
        }
    }
}

wxpay_core::operation!(CreateTransaction => AcceptedTransaction, wxpay_core::Spec::new(
    "create_transaction",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/transactions",
)
.title("申请扣款接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The device a deduction is asked from.
    pub request SceneInfo {
        required {
            /// IP address of the device (设备IP). Required.
            device_ip: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Whether the deduction takes part in profit sharing.
    pub request SettleInfo {
        required {}
        optional {
            /// Whether the order takes part in profit sharing.
            profit_sharing: bool,
        }
    }
}

wxpay_core::model! {
    /// The platform's product and scene of a deduction.
    pub request Business {
        required {
            /// Product id of the platform (平台产品ID). Required. Known values: 2, 11.
            business_product_id: i64,
            /// Scene id of the platform (平台场景ID). Required. Known values: 3, 4, 5, 6, 124, 125, 126.
            business_scene_id: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A deduction as it stands after it was applied for.
    pub answer AcceptedTransaction {
        always {}
        optional {
            /// The service provider's application id (服务商公众号appid).
            sp_appid: String,
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (子商户公众号appid).
            sub_appid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// The payer (支付用户信息).
            payer: Payer,
            /// Amount (金额信息).
            amount: Amount,
            /// Details of the promotions (优惠信息列表).
            promotion_detail: Vec<Value>,
            /// Scene details (支付场景信息).
            scene_info: TransactionSceneInfo,
            /// Bank type (付款银行).
            bank_type: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易描述).
            trade_state_description: String,
            /// Debt state (欠款状态).
            debt_state: String,
            /// Description (商品信息).
            description: String,
            /// Extra data attached by the merchant (商户附加信息).
            attach: String,
            /// When it succeeded (支付成功时间).
            success_time: DateTime,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// WeChat Pay's order number of the repayment (还款微信订单号).
            repayment_transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Error category (错误分类).
            error_type: String,
        }
    }
}
