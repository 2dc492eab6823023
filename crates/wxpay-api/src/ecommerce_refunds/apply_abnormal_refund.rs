// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerFundingSource;
use super::PromotionType;
use super::RefundAccount;
use super::RefundChannel;
use super::RefundState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for an abnormal refund to be paid to a bank card (发起异常退款).
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// - Returns [`AbnormalRefund`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 150 requests a second.
    /// - Retry: safe with the same `out_refund_no` and the same parameters.
    /// - 中文：发起异常退款。调用方：平台商户；`out_refund_no` 和参数不变时可以重试；每秒 150 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "发起异常退款")]
    pub request ApplyAbnormalRefund {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
            out_refund_no: String,
            /// Kind (异常退款处理方式). Required.
            r#type = "type": AbnormalRefundType,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Acceptance authorization id of the individual payee (个人收款方受理授权ID).
            individual_auth_id: String,
            /// Bank type (开户银行).
            bank_type: BankType,
            /// Bank account (收款银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            bank_account: Sensitive,
            /// Real name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            real_name: Sensitive,
        }
    }
}

wxpay_core::operation!(ApplyAbnormalRefund => AbnormalRefund, wxpay_core::Spec::new(
    "apply_abnormal_refund",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
)
.title("发起异常退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015181616")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::model! {
    /// An abnormal refund with its state and amounts.
    pub answer AbnormalRefund {
        always {}
        optional {
            /// WeChat Pay's refund number (微信支付退款号). At most 32 characters.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). At most 64 characters.
            out_refund_no: String,
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
            /// Refund channel (退款渠道).
            channel: RefundChannel,
            /// Account that receives the refund (退款入账账户). At most 64 characters.
            user_received_account: String,
            /// When it succeeded (退款成功时间).
            success_time: DateTime,
            /// When it was created (退款创建时间).
            create_time: DateTime,
            /// Status (退款状态).
            status: RefundState,
            /// Funds account (资金账户).
            funds_account: AbnormalRefundFundsAccount,
            /// Amount (金额信息).
            amount: AbnormalRefundAmount,
            /// Details of the promotions (优惠退款信息).
            promotion_detail: Vec<AbnormalRefundPromotion>,
            /// Where the refund is paid from (退款出资商户).
            refund_account: RefundAccount,
        }
    }
}

wxpay_core::model! {
    /// The amounts of an abnormal refund.
    pub answer AbnormalRefundAmount {
        always {}
        optional {
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<AnswerFundingSource>,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Amount of the discount refunded (优惠退款金额).
            discount_refund: i64,
            /// Currency (退款币种). At most 16 characters.
            currency: String,
            /// Amount advanced (垫付金额).
            advance: i64,
            /// Handling fee refunded (手续费退款金额). In fen.
            refund_fee: i64,
        }
    }
}

wxpay_core::model! {
    /// A discount of the order and what an abnormal refund returns of it.
    pub answer AbnormalRefundPromotion {
        always {}
        optional {
            /// Coupon id (券ID). At most 32 characters.
            promotion_id: String,
            /// Scope it applies to (优惠范围). At most 32 characters.
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Refund amount (优惠退款金额). In fen.
            refund_amount: i64,
            /// Details of the goods (商品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// One kind of goods in a refund.
    pub answer GoodsDetail {
        always {}
        optional {
            /// The merchant's goods code (商户侧商品编码).
            merchant_goods_id: String,
            /// WeChat Pay's goods code (微信侧商品编码).
            wechatpay_goods_id: String,
            /// Name of the goods or services (商品名称).
            goods_name: String,
            /// Unit price (商品单价). In fen.
            unit_price: i64,
            /// Refund amount (商品退款金额). In fen.
            refund_amount: i64,
            /// Quantity of goods returned (商品退货数量).
            refund_quantity: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// Whose bank card receives an abnormal refund.
    pub enum AbnormalRefundType {
        /// To the user's bank card.
        UserBankCard = "USER_BANK_CARD",
        /// To the merchant's bank account.
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

wxpay_core::open_enum! {
    /// Bank of the receiving card.
    pub enum BankType {
        CmbDebit = "CMB_DEBIT",
        CommDebit = "COMM_DEBIT",
        AbcDebit = "ABC_DEBIT",
        CcbDebit = "CCB_DEBIT",
        IcbcDebit = "ICBC_DEBIT",
        BocDebit = "BOC_DEBIT",
        PabDebit = "PAB_DEBIT",
        SpdbDebit = "SPDB_DEBIT",
        CiticDebit = "CITIC_DEBIT",
        CebDebit = "CEB_DEBIT",
        CmbcDebit = "CMBC_DEBIT",
        CibDebit = "CIB_DEBIT",
        GdbDebit = "GDB_DEBIT",
        PsbcDebit = "PSBC_DEBIT",
        NbcbDebit = "NBCB_DEBIT",
    }
}

wxpay_core::open_enum! {
    /// Account from which an abnormal refund is paid.
    pub enum AbnormalRefundFundsAccount {
        /// Available balance.
        Available = "AVAILABLE",
        Unsettled = "UNSETTLED",
        /// Unavailable balance.
        Unavailable = "UNAVAILABLE",
        /// Operation account.
        Operation = "OPERATION",
        /// Basic account.
        Basic = "BASIC",
        /// Digital-yuan basic account.
        EcnyBasic = "ECNY_BASIC",
    }
}
