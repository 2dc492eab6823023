// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::RegionLevel;
use super::StockState;
use super::StockType;
use super::TradeType;
use super::VoucherState;
use super::VoucherType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// The number of a voucher just given to a user.
    pub answer IssuedVoucher {
        always {}
        optional {
            /// Coupon id (代金券id).
            coupon_id: String,
        }
    }
}

wxpay_core::model! {
    /// A batch of vouchers with its state and rules.
    pub answer Stock {
        always {}
        optional {
            /// Coupon batch name (批次名称).
            stock_name: String,
            /// When it becomes available (开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (结束时间).
            available_end_time: DateTime,
            /// Usage rule of the coupon batch (满减券/消费金批次使用规则).
            stock_use_rule: AnswerStockUseRule,
            /// Whether no funds change hands (是否无资金流).
            no_cash: bool,
            /// Coupon batch type (批次类型).
            stock_type: StockType,
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号).
            stock_creator_mchid: String,
            /// Status (批次状态).
            status: StockState,
            /// Description (使用说明).
            description: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// Start time (激活批次的时间).
            start_time: DateTime,
            /// When it was stopped (终止批次的时间).
            stop_time: DateTime,
            /// Whether it is a single-item discount (是否单品优惠).
            singleitem: bool,
            /// Details specific to reduce-to-price batches (减至批次特定信息).
            cut_to_message: CutToPrice,
            /// Number of coupons sent (已发券数量).
            distributed_coupons: i64,
            /// Business type (业务类型). No official source confirms it.
            business_type: BusinessType,
            /// Regions where it can be used (消费金可用地域). No official source confirms it.
            available_region_list: Vec<AvailableRegion>,
            /// Industries where it can be used (消费金可用行业). No official source confirms it.
            available_industry_list: Vec<String>,
            /// Member card or card template id (卡包ID).
            card_id: String,
        }
    }
}

wxpay_core::model! {
    /// A page of the goods or merchants that a batch applies to.
    pub answer StockScopePage {
        always {}
        optional {
            /// Total count (总数).
            total_count: i64,
            /// Result data (可用商户列表).
            data: Vec<String>,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Coupon batch id (批次号).
            stock_id: String,
        }
    }
}

wxpay_core::model! {
    /// The batch that was paused or changed, and when this took effect.
    pub answer StockChange {
        always {}
        optional {
            /// When it was paused (生效时间).
            pause_time: DateTime,
            /// Coupon batch id (批次号). At most 20 characters.
            stock_id: String,
        }
    }
}

wxpay_core::model! {
    /// The download address and digest of a details file.
    pub answer DetailsFile {
        always {}
        optional {
            /// Address (下载链接).
            url: String,
            /// Hash value (安全校验码).
            hash_value: String,
            /// Hash method (哈希算法类型).
            hash_type: String,
        }
    }
}

wxpay_core::model! {
    /// A voucher that a user holds, with its state.
    pub answer Voucher {
        always {}
        optional {
            /// Merchant number that created the coupon batch (创建批次的商户号).
            stock_creator_mchid: String,
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Coupon id (代金券id). No official source confirms it.
            coupon_id: String,
            /// Voucher name (代金券名称).
            coupon_name: String,
            /// Status (代金券状态).
            status: VoucherState,
            /// Description (使用说明).
            description: String,
            /// When it was created (领券时间).
            create_time: DateTime,
            /// Coupon type (券类型).
            coupon_type: VoucherType,
            /// Start time (激活批次的时间). No official source confirms it.
            start_time: DateTime,
            /// When it was stopped (终止批次的时间). No official source confirms it.
            stop_time: DateTime,
            /// Whether it is a single-item discount (是否单品优惠).
            singleitem: bool,
            /// Details specific to reduce-to-price batches (减至批次特定信息).
            cut_to_message: CutToPrice,
            /// When it becomes available (可用开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (可用结束时间).
            available_end_time: DateTime,
            /// Details of an amount-off coupon (满减券或消费金信息).
            normal_coupon_information: FixedAmountVoucher,
            /// The merchant's own request number (商户单据号).
            out_request_no: String,
            /// Redemption details of the deducted voucher (已实扣代金券核销信息). No official source confirms it.
            consume_information: Redemption,
            /// Remaining amount (剩余金额). In fen. No official source confirms it.
            available_balance: i64,
            /// Business type (业务类型). No official source confirms it.
            business_type: BusinessType,
            /// The discount of the coupon (折扣券信息).
            discount_msg: FixedDiscountCoupon,
            /// Whether no funds change hands (是否无资金流).
            no_cash: bool,
        }
    }
}

wxpay_core::model! {
    /// The face value of a voucher and the amount from which it applies.
    pub shared FixedAmountVoucher {
        required {
            /// Face value of the coupon (面额). Required. In fen.
            coupon_amount: i64,
            /// Spending threshold (门槛). Required. In fen.
            transaction_minimum: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Budget, limits and discount of an existing batch.
    pub answer AnswerStockUseRule {
        always {}
        optional {
            /// Most coupons the batch can send (发放总上限).
            max_coupons: i64,
            /// Total budget (总预算). In fen.
            max_amount: i64,
            /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
            max_amount_by_day: i64,
            /// Most coupons one user can receive (单个用户可领个数).
            max_coupons_per_user: i64,
            /// Whether the limit applies per natural person (是否开启自然人限制). No official source confirms it.
            natural_person_limit: bool,
            /// Whether to guard against abuse (api发券防刷). No official source confirms it.
            prevent_api_abuse: bool,
            /// Details of a fixed amount-off coupon (固定面额批次特定信息).
            fixed_normal_coupon: AnswerFixedAmountVoucher,
            /// Coupon type (券或消费金类型).
            coupon_type: VoucherType,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: Vec<String>,
            /// Trade type (指定支付模式).
            trade_type: Vec<TradeType>,
            /// Whether it can be combined with other discounts (是否可叠加其他优惠).
            combine_use: bool,
            /// The rule of a coupon with a fixed discount (固定折扣特定信息).
            fixed_discount_coupon: FixedDiscountCoupon,
        }
    }
}

wxpay_core::model! {
    /// The unit price after the discount, and the highest price it applies to.
    pub answer CutToPrice {
        always {}
        optional {
            /// Highest unit price the discount applies to (可用优惠的商品最高单价). In fen.
            single_price_max: i64,
            /// Unit price after the reduction (减至后的优惠单价). In fen.
            cut_to_price: i64,
        }
    }
}

wxpay_core::model! {
    /// A region in which the vouchers can be used.
    pub answer AvailableRegion {
        always {}
        optional {
            /// Kind (类型).
            r#type = "type": RegionLevel,
            /// Province (省).
            province: String,
            /// City (市).
            city: String,
            /// District (区).
            district: String,
            /// Country (国家).
            country: String,
        }
    }
}

wxpay_core::model! {
    /// When, where and for what a voucher was redeemed.
    pub answer Redemption {
        always {}
        optional {
            /// When it was redeemed (核销时间).
            consume_time: DateTime,
            /// Merchant number that redeemed it (核销商户号).
            consume_mchid: String,
            /// WeChat Pay's order number (核销商户号).
            transaction_id: String,
            /// Details of the goods.
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// The face value and threshold of the vouchers of an existing batch.
    pub answer AnswerFixedAmountVoucher {
        always {}
        optional {
            /// Face value of the coupon (面额). In fen.
            coupon_amount: i64,
            /// Spending threshold (门槛). In fen.
            transaction_minimum: i64,
        }
    }
}

wxpay_core::model! {
    /// An item of goods with its discount.
    pub answer GoodsDetail {
        always {}
        optional {
            /// Goods code (商品编码).
            goods_id: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Price (商品价格). In fen.
            price: i64,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The rule of a coupon with a fixed discount.
    pub answer FixedDiscountCoupon {
        always {}
        optional {
            /// Largest discount amount (最高折扣金额). In fen.
            discount_amount_max: i64,
            /// Discount percentage (折扣百分比).
            discount_percent: i64,
            /// Spending threshold (门槛). In fen.
            transaction_minimum: i64,
        }
    }
}
