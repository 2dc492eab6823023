// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PromotionScope;
use super::PromotionType;
use super::RefundAccount;
use super::RefundChannel;
use super::RefundState;
use super::ResponseFundingSource;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_refunds::{AbnormalRefundType, ApplyForAbnormalRefund, BankType};
///
/// let request = ApplyForAbnormalRefund::new()
///     .refund_id("50000000382019052709732678859")
///     .sub_mchid("1900000109")
///     .out_refund_no("1217752501201407033233368018")
///     .r#type(AbnormalRefundType::UserBankCard)
///     .bank_type(BankType::IcbcDebit)
///     .bank_account("6222020000000000000")
///     .real_name("sample-real-name");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bank_account":"6222020000000000000","bank_type":"ICBC_DEBIT","out_refund_no":"1217752501201407033233368018","real_name":"sample-real-name","refund_id":"50000000382019052709732678859","sub_mchid":"1900000109","type":"USER_BANK_CARD"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起异常退款",
    "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
    "POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
    "4015181616",
    "ApplyAbnormalRefund"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForAbnormalRefund {
    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub refund_id: Option<String>,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Acceptance authorization id of the individual payee (个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
    pub out_refund_no: Option<String>,
    /// Kind (异常退款处理方式). Required.
    pub r#type: Option<AbnormalRefundType>,
    /// Bank type (开户银行).
    pub bank_type: Option<BankType>,
    /// Bank account (收款银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub bank_account: Option<Sensitive>,
    /// Real name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub real_name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForAbnormalRefund {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `refund_id`, `sub_mchid`, `out_refund_no` and `type`.
    pub fn new() -> Self {
        Self {
            refund_id: None,
            sub_mchid: None,
            individual_auth_id: None,
            out_refund_no: None,
            r#type: None,
            bank_type: None,
            bank_account: None,
            real_name: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee (个人收款方受理授权ID).
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
    pub fn out_refund_no<Via>(mut self, out_refund_no: impl IntoField<String, Via>) -> Self {
        self.out_refund_no = out_refund_no.into_field();
        self
    }

    /// Kind (异常退款处理方式). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<AbnormalRefundType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Bank type (开户银行).
    pub fn bank_type<Via>(mut self, bank_type: impl IntoField<BankType, Via>) -> Self {
        self.bank_type = bank_type.into_field();
        self
    }

    /// Bank account (收款银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<Sensitive, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }

    /// Real name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }
}

impl Default for ApplyForAbnormalRefund {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForAbnormalRefund
    []
    [refund_id, sub_mchid, individual_auth_id, out_refund_no, r#type = "type", bank_type, bank_account, real_name,]
    ["refund_id", "sub_mchid", "out_refund_no", "type",]
}

wxpay_core::operation!(ApplyForAbnormalRefund => AbnormalRefund, wxpay_core::Spec::new(
    "ecommerce_refunds.apply_for_abnormal_refund",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
)
.title("发起异常退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015181616")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

/// An abnormal refund with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalRefund {
    /// WeChat Pay's refund number (微信支付退款号). At most 32 characters.
    pub refund_id: Option<String>,
    /// The merchant's own refund number (商户退款单号). At most 64 characters.
    pub out_refund_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Refund channel (退款渠道).
    pub channel: Option<RefundChannel>,
    /// Account that receives the refund (退款入账账户). At most 64 characters.
    pub user_received_account: Option<String>,
    /// When it succeeded (退款成功时间).
    pub success_time: Option<DateTime>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Status (退款状态).
    pub status: Option<RefundState>,
    /// Funds account (资金账户).
    pub funds_account: Option<AbnormalRefundFundsAccount>,
    /// Amount (金额信息).
    pub amount: Option<AbnormalRefundAmount>,
    /// Details of the promotions (优惠退款信息).
    pub promotion_detail: Option<Vec<AbnormalRefundPromotion>>,
    /// Account that pays the refund (退款出资商户).
    pub refund_account: Option<RefundAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalRefund
    []
    [refund_id, out_refund_no, transaction_id, out_trade_no, channel, user_received_account, success_time, create_time, status, funds_account, amount, promotion_detail, refund_account,]
    []
}

/// Sums that an abnormal refund returns and takes from the merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalRefundAmount {
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Source accounts and amounts (退款出资账户及金额).
    pub from: Option<Vec<ResponseFundingSource>>,
    /// Amount refunded to the user (用户退款金额). In fen.
    pub payer_refund: Option<i64>,
    /// Amount of the discount refunded (优惠退款金额).
    pub discount_refund: Option<i64>,
    /// Currency (退款币种). At most 16 characters.
    pub currency: Option<String>,
    /// Amount advanced (垫付金额).
    pub advance: Option<i64>,
    /// Handling fee refunded (手续费退款金额). In fen.
    pub refund_fee: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalRefundAmount
    []
    [refund, from, payer_refund, discount_refund, currency, advance, refund_fee,]
    []
}

/// A discount of the order and what an abnormal refund returns of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalRefundPromotion {
    /// Coupon id (券ID). At most 32 characters.
    pub promotion_id: Option<String>,
    /// Scope it applies to (优惠范围). At most 32 characters.
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Refund amount (优惠退款金额). In fen.
    pub refund_amount: Option<i64>,
    /// Details of the goods (商品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalRefundPromotion
    []
    [promotion_id, scope, r#type = "type", amount, refund_amount, goods_detail,]
    []
}

/// One kind of goods in a refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// The merchant's goods code (商户侧商品编码).
    pub merchant_goods_id: Option<String>,
    /// WeChat Pay's goods code (微信侧商品编码).
    pub wechatpay_goods_id: Option<String>,
    /// Name of the goods or services (商品名称).
    pub goods_name: Option<String>,
    /// Unit price (商品单价). In fen.
    pub unit_price: Option<i64>,
    /// Refund amount (商品退款金额). In fen.
    pub refund_amount: Option<i64>,
    /// Quantity of goods returned (商品退货数量).
    pub refund_quantity: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsDetail
    []
    [merchant_goods_id, wechatpay_goods_id, goods_name, unit_price, refund_amount, refund_quantity,]
    []
}

wxpay_core::open_enum! {
    /// Holder of the bank card that receives an abnormal refund.
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
        /// Money that is not settled yet (未结算资金).
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
