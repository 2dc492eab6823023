// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerFundingSource;
use super::RefundAccount;
use super::RefundState;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks for an abnormal refund to be paid to a bank card (发起异常退款).
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_refund_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html)
    #[doc(alias = "发起异常退款")]
    pub request ApplyAbnormalRefund {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). Required.
            out_refund_no: String,
            /// Kind (异常退款处理方式). Required.
            r#type = "type": AbnormalRefundType,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Acceptance authorization id of the individual payee (个人收款方受理授权ID).
            individual_auth_id: String,
            /// Bank type (开户银行).
            bank_type: BankType,
            /// Bank account (收款银行卡号). Sealed when it is sent; at most 214 bytes of UTF-8.
            bank_account: Sensitive,
            /// Real name (收款用户姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::model! {
    /// An abnormal refund with its state and amounts.
    pub answer AbnormalRefund {
        always {}
        optional {
            /// WeChat Pay's refund number (微信支付退款号).
            refund_id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Refund channel (退款渠道).
            channel: String,
            /// Account that receives the refund (退款入账账户).
            user_received_account: String,
            /// When it succeeded (退款成功时间).
            success_time: String,
            /// When it was created (退款创建时间).
            create_time: String,
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
            /// Currency (退款币种).
            currency: String,
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
            /// Coupon id (券ID).
            promotion_id: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": String,
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
        /// User bank card.
        UserBankCard = "USER_BANK_CARD",
        /// Merchant bank card.
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

wxpay_core::open_enum! {
    /// Bank of the receiving card.
    pub enum BankType {
        /// Cmb debit.
        CmbDebit = "CMB_DEBIT",
        /// Comm debit.
        CommDebit = "COMM_DEBIT",
        /// Abc debit.
        AbcDebit = "ABC_DEBIT",
        /// Ccb debit.
        CcbDebit = "CCB_DEBIT",
        /// Icbc debit.
        IcbcDebit = "ICBC_DEBIT",
        /// Boc debit.
        BocDebit = "BOC_DEBIT",
        /// Pab debit.
        PabDebit = "PAB_DEBIT",
        /// Spdb debit.
        SpdbDebit = "SPDB_DEBIT",
        /// Citic debit.
        CiticDebit = "CITIC_DEBIT",
        /// Ceb debit.
        CebDebit = "CEB_DEBIT",
        /// Cmbc debit.
        CmbcDebit = "CMBC_DEBIT",
        /// Cib debit.
        CibDebit = "CIB_DEBIT",
        /// Gdb debit.
        GdbDebit = "GDB_DEBIT",
        /// Psbc debit.
        PsbcDebit = "PSBC_DEBIT",
        /// Nbcb debit.
        NbcbDebit = "NBCB_DEBIT",
    }
}

wxpay_core::open_enum! {
    /// Account from which an abnormal refund is paid.
    pub enum AbnormalRefundFundsAccount {
        /// Available.
        Available = "AVAILABLE",
        /// Unsettled.
        Unsettled = "UNSETTLED",
    }
}
