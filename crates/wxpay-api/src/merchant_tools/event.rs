// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of merchant tools (点金计划、商圈、支付即服务、电子小票、设备).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has authorized mall points (商圈会员积分服务授权结果通知).
        ///
        /// `MALL_AUTH.ACTIVATE_CARD`
        ///
        /// - Original type: `discount_card`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml)
        #[doc(alias = "商圈会员积分服务授权结果通知")]
        MallAuthorized(MallAuthorization) = "MALL_AUTH.ACTIVATE_CARD" of ["discount_card"],
        /// A user who collects points has paid in a mall (商圈会员场内支付结果通知).
        ///
        /// `MALL_TRANSACTION.SUCCESS`
        ///
        /// - Original type: `discount_card`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/businesscircle/chapter3_1.shtml)
        #[doc(alias = "商圈会员场内支付结果通知")]
        MallPaid(MallPayment) = "MALL_TRANSACTION.SUCCESS" of ["discount_card"],
        /// A user who collects points got money back in a mall (商圈会员场内退款通知).
        ///
        /// `MALL_REFUND.SUCCESS`
        ///
        /// - Original type: `mall_refund`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/businesscircle/chapter3_3.shtml)
        #[doc(alias = "商圈会员场内退款通知")]
        MallRefunded(MallRefund) = "MALL_REFUND.SUCCESS" of ["mall_refund"],
    }
}

wxpay_core::model! {
    /// The authorization of mall points that a user has given.
    pub answer MallAuthorization {
        always {}
        optional {
            /// The user's id within the application.
            openid: String,
            /// Code.
            code: String,
            /// Merchant number.
            mchid: String,
            /// Which way the user has authorized.
            auth_type: MallAuthorizationType,
        }
    }
}

wxpay_core::model! {
    /// A payment in a mall by a user who collects points.
    pub answer MallPayment {
        always {
            /// Amount. In fen.
            amount: i64,
            /// WeChat Pay's order number.
            transaction_id: String,
        }
        optional {
            /// Merchant number.
            mchid: String,
            /// Merchant name.
            merchant_name: String,
            /// The name of the shop.
            shop_name: String,
            /// The number of the shop in the mall.
            shop_number: String,
            /// Application id.
            appid: String,
            /// The user's id within the application.
            openid: String,
            /// When the payment was made.
            time_end: DateTime,
            /// The tag of the request that reported points.
            commit_tag: String,
        }
    }
}

wxpay_core::model! {
    /// A refund in a mall to a user who collects points.
    pub answer MallRefund {
        always {
            /// Refund amount. In fen.
            refund_amount: i64,
            /// WeChat Pay's order number.
            transaction_id: String,
            /// WeChat Pay's refund number.
            refund_id: String,
        }
        optional {
            /// Merchant number.
            mchid: String,
            /// Merchant name.
            merchant_name: String,
            /// The name of the shop.
            shop_name: String,
            /// The number of the shop in the mall.
            shop_number: String,
            /// The user's id within the application.
            openid: String,
            /// Application id.
            appid: String,
            /// When the medical insurance refund succeeded.
            refund_time: DateTime,
            /// Amount to pay. In fen.
            pay_amount: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// Which way a user has authorized.
    pub enum MallAuthorizationType {
        RegisteredMode = "REGISTERED_MODE",
        RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}
